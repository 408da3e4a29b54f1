import { readFile } from 'node:fs/promises';
import { loadWorkspace } from '@ragstone/workspace';
import { expect, test } from 'vitest';
import { assessed, juneBoard, llr } from '../llr.ts';
import { withSpoilt } from '../spoilt-llr.ts';
import { everyTrap } from './traps/every-trap.ts';
import { type Evidence, foundBy } from './traps/found-by.ts';
import { trapsPage } from './traps/traps-page.ts';

const traps = everyTrap.flatMap((theme) => theme.traps);
const found = traps.flatMap((trap) => ('foundBy' in trap ? [trap] : []));
const proofs = found.flatMap((trap) => trap.foundBy);

/** What is said of the dashboard with a row more for each number that is typed as a paper prints it. */
const refusals = async (): Promise<Evidence['refusals']> => {
  const rows = proofs.flatMap((proof) =>
    'typed' in proof
      ? [
          `actual,staying-healthy.food-insecurity,E10000018,2021,published-statistics,"${proof.typed}",001,665,,`,
        ]
      : [],
  );
  const header = 'breakdown,note\n';
  return withSpoilt(
    'figures/dashboard.figures.csv',
    header,
    `${header}${rows.join('\n')}\n`,
    async (folder) => (await loadWorkspace(folder)).findings,
  );
};

const gather = async (): Promise<Evidence> => ({
  assessment: await assessed(juneBoard),
  refusals: await refusals(),
});
const evidence = gather();

test.each(found)('$says', async ({ says, foundBy: proofsOfTrap }) => {
  const known = await evidence;
  const missing = proofsOfTrap.filter((proof) => foundBy(proof, known) === null);
  expect(missing, `no longer found: ${says}`).toEqual([]);
});

test('every line is of a document of the workspace, and no trap is told twice', async () => {
  const { documents } = await llr();
  const known = new Set(documents.map(({ id }) => id));
  const cited = traps.flatMap(({ lines }) => lines.map(({ document }) => document));
  expect(cited.filter((document) => !known.has(document))).toEqual([]);
  expect(traps.filter(({ lines }) => lines.length === 0)).toEqual([]);
  expect(new Set(traps.map(({ says }) => says)).size).toBe(traps.length);
});

test('the page of the documentation is what is found, and its links lead somewhere', async () => {
  const { documents } = await llr();
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const page = trapsPage(everyTrap, await evidence, titles);
  const findings = await readFile(new URL('../../../../docs/findings.md', import.meta.url), 'utf8');
  const codes = [...page.matchAll(/findings\.md#([a-z-]+)/g)].map(([, code]) => code);
  expect(codes.filter((code) => !findings.includes(`\n### ${code}\n`))).toEqual([]);
  await expect(page).toMatchFileSnapshot('../../../../docs/what-the-papers-get-wrong.md');
});
