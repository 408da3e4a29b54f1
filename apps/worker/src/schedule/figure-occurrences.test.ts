import { expect, test } from 'vitest';
import { occurrencesBetween } from './occurrences-between.ts';
import { workspaceOf } from './workspace.fixture.ts';

const metric = {
  id: 'bcf.on-ready-date',
  title: 'Left on the ready date',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  role: 'headline',
  frequency: 'month',
  publication: { lagDays: 61, lateForDays: 90 },
  aggregation: { method: 'mean', order: 'derive-then-aggregate' },
  standingBasis: 'form',
  expected: { places: ['E10000018'], from: '2025-11', to: '2025-12' },
};
const files = (figures: string) => ({
  'places.json': { places: [{ id: 'E10000018', name: 'Leicestershire' }] },
  'bases.json': { bases: [{ id: 'form', title: 'The form' }] },
  'metrics.json': { metrics: [metric] },
  'figures.csv': `role,metric,place,period,basis,value,document,line,vintage\n${figures}`,
});
const of = (figures = '') =>
  occurrencesBetween(
    workspaceOf({ meetings: [] }, files(figures)),
    '2026-01-01T00:00:00Z',
    '2026-06-01T00:00:00Z',
  ).map(({ key, at, job, says }) => `${at} ${job} ${key} ${says}`);
const november = (vintage: string) =>
  `actual,bcf.on-ready-date,E10000018,2025-11,form,85.0,paper,1,${vintage}\n`;

const lateNovember =
  '2026-01-31T09:00:00.000Z assess figures/late/2026-01-31 Late from today: Left on the ready date (November 2025)';
const lateDecember =
  '2026-03-03T09:00:00.000Z assess figures/late/2026-03-03 Late from today: Left on the ready date (December 2025)';

test('on the day after its lag has passed a figure is late', () =>
  expect(of()).toEqual([lateNovember, lateDecember]));

test('unless it was known by then', () => {
  expect(of(november('2026-01-31'))).toEqual([lateDecember]);
  expect(of(november('2026-02-01'))).toEqual([lateNovember, lateDecember]);
});
