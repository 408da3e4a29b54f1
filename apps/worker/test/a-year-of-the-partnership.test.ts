import { fileURLToPath } from 'node:url';
import { assess } from '@ragstone/assurance';
import { loadWorkspace } from '@ragstone/workspace';
import { beforeAll, expect, test } from 'vitest';
import { occurrencesBetween } from '../src/schedule/occurrences-between.ts';
import { printYear, type Run, runsOf } from './worked-year.ts';

const from = '2025-08-31T23:00:00.000Z';
const to = '2026-08-31T23:00:00.000Z';
/** A fortnight of August in which nobody noticed that the worker was down. */
const down = { from: '2026-07-31T17:00:00.000Z', to: '2026-08-17T08:30:00.000Z' };

const boardMeetings = ['2025-09-25', '2025-12-04', '2026-02-26', '2026-06-15'];

const { workspace } = await loadWorkspace(fileURLToPath(new URL('../../../seeds/llr', import.meta.url)));
if (workspace === null) throw new Error('no workspace');

let runs: readonly Run[];
beforeAll(() => {
  runs = runsOf(workspace, from, to, down);
});

test('the calendar of a year is what a person can follow; run vitest with --update to write it again', async () => {
  const assessments = boardMeetings.map((asOf) => assess(workspace, { asOf }));
  await expect(printYear({ from, to, down }, runs, assessments)).toMatchFileSnapshot(
    './golden/a-year-of-the-partnership.txt',
  );
}, 60_000);

test('everything that fell due was run once, or a later turn stood for it', () => {
  const keys = runs.flatMap(({ occurrence, standsFor }) => [occurrence.key, ...standsFor]).toSorted();
  const due = occurrencesBetween(workspace, from, to).map(({ key }) => key);
  expect(keys).toEqual(due.toSorted());
});

test('only what fell due in the fortnight was late', () => {
  const late = runs.filter((run) => run.late);
  expect(late.length).toBeGreaterThan(0);
  expect(late.every(({ at, occurrence }) => at === down.to && occurrence.at > down.from)).toBe(true);
  expect(runs.some((run) => !run.late && down.from < run.at && run.at < down.to)).toBe(false);
});

test('the fortnightly group keeps its fortnight over both clock changes, Christmas and the missed fortnight', () => {
  const tuesdays = runs
    .filter(({ occurrence }) => occurrence.schedule === 'operations-exceptions')
    .flatMap(({ occurrence, standsFor }) => [...standsFor, occurrence.key])
    .map((key) => key.slice(-10));
  const days = tuesdays.map((day) => Date.parse(day) / 86_400_000);
  expect(days.slice(1).every((day, index) => day - (days[index] ?? 0) === 14)).toBe(true);
});
