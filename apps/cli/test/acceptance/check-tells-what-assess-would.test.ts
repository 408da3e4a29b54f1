import { expect, test } from 'vitest';
import { llrFolder } from '../llr.ts';
import { copyPartOfLlr } from '../part-of-llr.ts';
import { runRagstone } from '../run-ragstone.ts';
import { copyLlr, withSpoilt } from '../spoilt-llr.ts';

/** What both commands say of the workspace with one text of one of its files changed. */
const saidWith = (file: string, text: string | RegExp, by: string, copy = copyPartOfLlr) =>
  withSpoilt(
    file,
    text,
    by,
    async (folder) => ({
      checked: await runRagstone(['check', folder]),
      assessed: await runRagstone(['assess', folder, '--as-of', '2026-06-15']),
    }),
    copy,
  );

const expectBothTell = (
  { checked, assessed }: Awaited<ReturnType<typeof saidWith>>,
  finding: string,
  at: string,
): void => {
  expect(checked.out).toContain(at);
  expect(checked.out).toContain(finding);
  expect(assessed.out).toContain(finding);
  expect(checked.code).toBe(checked.out.includes(' error ') ? 1 : 0);
};

test.each([
  [
    'a share typed as a fraction',
    'figures/discharge-delay.figures.csv',
    '2025-11,template,84.2,',
    '2025-11,template,0.842,',
    'warning value-implausible',
    'figures/discharge-delay.figures.csv:88:64',
  ],
  [
    'a count that lost its last digit',
    'figures/emergency-admissions.figures.csv',
    '2025-10,template,2330,001',
    '2025-10,template,233,001',
    'warning value-implausible',
    'figures/emergency-admissions.figures.csv:56:63',
  ],
  [
    'a misspelt basis',
    'figures/discharge-delay.figures.csv',
    '2025-11,template,84.2,',
    '2025-11,templete,84.2,',
    'error basis-unknown',
    'figures/discharge-delay.figures.csv:88:55',
  ],
  [
    'a headline metric that lost its rating',
    'rules/better-care-fund.rules.json',
    '"metrics": ["bcf.emergency-admissions-65-rate"]',
    '"metrics": ["bcf.emergency-admissions-65"]',
    'error headline-not-rated',
    'figures/emergency-admissions.figures.csv:',
  ],
  [
    'a rule set for years of which there is no figure at all',
    'rules/better-care-fund.rules.json',
    '"from": "2025-04", "to": "2026-03"',
    '"from": "1995-04", "to": "1996-03"',
    'error never-applies',
    'rules/better-care-fund.rules.json:12:17',
  ],
  [
    'a target for the wrong years',
    'targets.json',
    '"from": "2025-04",\n      "to": "2026-03"',
    '"from": "2035-04",\n      "to": "2036-03"',
    'warning target-without-figures',
    'targets.json:4:5',
  ],
])('%s', async (_, file, text, by, finding, at) => {
  expectBothTell(await saidWith(file, text, by), finding, at);
});

test('a rule set for the wrong years, of which there are figures of other metrics', async () => {
  const said = await saidWith(
    'rules/better-care-fund.rules.json',
    '"from": "2025-04", "to": "2026-03"',
    '"from": "2015-04", "to": "2016-03"',
    copyLlr,
  );
  expectBothTell(said, 'warning rule-set-rates-nothing', 'rules/better-care-fund.rules.json:12:17');
});

test('no ratings at all', async () => {
  const { checked, assessed } = await saidWith(
    'rules/better-care-fund.rules.json',
    /"ratings": \[[\s\S]*?\n {2}\]/,
    '"ratings": []',
  );
  expect(checked.out).toContain('warning rule-set-empty');
  expect(assessed.out).toContain('warning rule-set-empty');
});

test('of a rule set that was refused, check tells the fault and not what follows from it', async () => {
  const { checked, assessed } = await saidWith(
    'rules/better-care-fund.rules.json',
    '"points": 2',
    '"points": "2"',
    copyLlr,
  );
  // The other is an escalation of the seeds that reaches nobody.
  expect(checked.out).toMatch(/\n2 findings\.\n$/);
  expect(checked.out).not.toContain('headline-not-rated');
  expect(assessed.out).toContain('error headline-not-rated');
});

test('a day before every document is told by assess, and what is written is not thereby wrong', async () => {
  const { out, code } = await runRagstone(['assess', llrFolder, '--as-of', '1999-01-01']);
  expect(out).toContain('error nothing-published: No document had been published by 1 January 1999');
  expect(code).toBe(1);
});
