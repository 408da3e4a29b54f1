import { fileURLToPath } from 'node:url';
import { assess } from '@ragstone/assurance';
import { loadWorkspace } from '@ragstone/workspace';
import { beforeAll, expect, test } from 'vitest';
import { occurrencesBetween } from '../src/schedule/occurrences-between.ts';
import { type Look, looksOf, printYear } from './worked-year.ts';

const from = '2025-08-31T23:00:00.000Z';
const to = '2026-08-31T23:00:00.000Z';
/** A fortnight of August in which nobody noticed that the worker was down. */
const down = { from: '2026-07-31T17:00:00.000Z', to: '2026-08-17T08:30:00.000Z' };

const boardMeetings = ['2025-09-25', '2025-12-04', '2026-02-26', '2026-06-15'];

const { workspace } = await loadWorkspace(fileURLToPath(new URL('../../../seeds/llr', import.meta.url)));
if (workspace === null) throw new Error('no workspace');

let looks: readonly Look[];
beforeAll(() => {
  looks = looksOf(workspace, from, to, down);
});

test('the calendar of a year is what a person can follow; run vitest with --update to write it again', async () => {
  const assessments = boardMeetings.map((asOf) => assess(workspace, { asOf }));
  await expect(printYear({ from, to, down }, looks, assessments)).toMatchFileSnapshot(
    './golden/a-year-of-the-partnership.txt',
  );
}, 60_000);

test('everything that fell due was run once, but for what a later turn stands for', () => {
  const keys = looks.flatMap(({ runs }) => runs.map(({ occurrence }) => occurrence.key));
  const due = occurrencesBetween(workspace, from, to).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => due.includes(key))).toBe(true);
  const passedOver = looks.reduce((sum, look) => sum + look.passedOver, 0);
  expect(due.length - keys.length).toBe(passedOver);
});

test('only the look after the fortnight was late, and nothing was done in it', () => {
  const late = looks.filter(({ at, runs }) => runs.some(({ occurrence }) => occurrence.at < at));
  expect(late.map(({ at }) => at)).toEqual([down.to]);
  expect(looks.some(({ at }) => down.from < at && at < down.to)).toBe(false);
});

test('the fortnightly group keeps its fortnight over both clock changes, Christmas and the missed fortnight', () => {
  const days = occurrencesBetween(workspace, from, to)
    .filter(({ schedule }) => schedule === 'operations-exceptions')
    .map(({ key }) => Date.parse(key.slice(-10)) / 86_400_000);
  expect(days.length).toBe(27);
  expect(days.slice(1).every((day, index) => day - (days[index] ?? 0) === 14)).toBe(true);
});
