import { fileURLToPath } from 'node:url';
import { loadWorkspace } from '@ragstone/workspace';
import { beforeAll, expect, test } from 'vitest';
import { partOf, type Work, workAt } from './work-at.ts';
import { type Look, looksOf, stamp } from './worked-year.ts';

const from = '2025-10-19T23:00:00.000Z';
const to = '2026-01-12T00:00:00.000Z';
/** From before Christmas until after New Year nobody noticed that the worker was down. */
const down = { from: '2025-12-19T17:00:00.000Z', to: '2026-01-05T08:30:00.000Z' };

/** All of the partnership's calendar and promises, with what it measures of the fund and of vaccination. */
const part = new RegExp(
  [
    '^(workspace|documents)\\.json$',
    '(governance|places|bases|targets|vocabularies|commitments)\\.json$',
    '^returns/',
    '^(metrics|figures)/(better-care-fund|vaccination|immunisation-plan|childhood-vaccination)\\.',
    '^figures/(discharge-delay|emergency-admissions|residential-admissions|population)\\.',
    '^rules/(better-care-fund|immunisation-plan|strategy-equality|boards)\\.',
  ].join('|'),
);

let looks: readonly Look[];
let work: Work;
beforeAll(async () => {
  const seed = fileURLToPath(new URL('../../../seeds/llr', import.meta.url));
  const folder = await partOf(seed, part);
  const { workspace } = loadWorkspace(folder);
  if (workspace === null) throw new Error('no workspace');
  looks = looksOf(workspace, from, to, down);
  work = await workAt(folder, [from, ...looks.map(({ at }) => at)]);
}, 300_000);

/** What comes of files and of assessments, and stands in no calendar. */
const isOfACalendar = ({ job }: { readonly job: string }): boolean => job !== 'import' && job !== 'escalate';

test('over a clock change, Christmas and a missed fortnight the whole worker does what the calendar of the year says', () => {
  const due = looks.flatMap(({ at, runs }) => runs.map(({ occurrence }) => `${at} ${occurrence.key}`));
  const done = work.done.filter(isOfACalendar).map(({ at, occurrence }) => `${at} ${occurrence}`);
  expect(done.toSorted()).toEqual(due.toSorted());
  expect(work.failed).toBe(0);
  const late = new Set(work.done.filter((each) => each.late !== null).map(({ at }) => at));
  expect([...late]).toEqual([down.to]);
});

test('files are taken in once, and escalations looked at after that and after each day that was assessed', () => {
  const at = (job: string) => work.done.filter((each) => each.job === job).map((each) => each.at);
  expect(at('import')).toEqual([from]);
  expect(at('escalate')).toEqual([from, ...new Set(at('assess'))]);
});

test('what was sent, and to whom, is what a person can follow; run vitest with --update to write it again', async () => {
  expect(new Set(work.sent.map(({ key }) => key)).size).toBe(work.sent.length);
  const lines = work.sent.map(
    ({ at, recipient, subject }) => `${stamp(at)}  ${recipient.padEnd(40)} ${subject}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./golden/a-quarter-at-work.txt');
});
