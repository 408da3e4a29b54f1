import type { Metric } from '@ragstone/metrics';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, metricsFor, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const places = ['E06000001', 'E06000002', 'E06000003', 'E10000018', 'E92000001'];

/** Ours and four others, of which England is not one of the ranked. */
const rated = (values: readonly (number | null)[], form: Record<string, unknown>) => {
  const parsed = parseRuleSet({
    id: 'set',
    title: 'Set',
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04' },
    ratings: [{ id: 'rank', for: { metrics: ['share'], windows: ['month'] }, ...form }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const [share] = metricsFor();
  const figures = places.map((place, index) =>
    figureOf('actual', 'share', '2025-10', values[index] ?? null, { place }),
  );
  const { judgements, rankings, findings } = assess(
    workspaceOf(figures, {
      metrics: [
        { ...(share as Metric), statistics: { kind: 'proportion', rankedAmong: ['E06', 'E10'] }, at },
      ],
      places: places.map((id) => ({ id, name: id, at })),
      ruleSets: [{ ...parsed.ruleSet, at }],
    }),
    { asOf: '2026-06-01' },
  );
  const october = judgements.find(({ period }) => period === '2025-10');
  return {
    said: [october?.status, ...(october?.reasons ?? [])],
    evidence: october?.evidence,
    rankings,
    findings,
  };
};
const said = (...of: Parameters<typeof rated>) => rated(...of).said;
const quartile = { quartile: { firstIs: 'best', green: [1, 2], red: [3, 4] } };
const first = {
  bands: [{ status: 'green', when: { fact: 'rank', operator: 'equal', value: 1 } }],
  otherwise: { status: 'red' },
};

test('the quarter in which it lies among the places of its kind; England is none of them', () => {
  expect(said([60, 70, 80, 90, 99], quartile)).toEqual(['green']);
  expect(said([90, 80, 70, 60, 0], quartile)).toEqual(['red']);
});

test('the rank; equal values share the better place', () => {
  expect(said([60, 70, 80, 90, 99], first)).toEqual(['green']);
  expect(said([60, 90, 80, 90, 99], first)).toEqual(['green']);
  expect(said([60, 91, 80, 90, 99], first)).toEqual(['red']);
});

test('one of them missing leaves it unknown', () => {
  expect(said([60, null, 80, 90, 99], first)).toEqual(['not-rated', 'not-calculable']);
});

test('the rank is evidence too, and unknown where one is missing', () => {
  const { evidence } = rated([60, 70, 80, 90, 99], first);
  expect(evidence?.rank).toEqual({ rank: 1, of: 4, first: 'best', quartile: 1, reasons: [] });
  expect(evidence?.says).toContain('Rank 1 of 4, 1 the best, in quarter 1.');
  expect(rated([60, null, 80, 90, 99], first).evidence?.rank).toMatchObject({
    rank: null,
    reasons: ['not-calculable'],
  });
});

test('the figures of all of them stand in the assessment once, for the latest period, with why one is missing', () => {
  const { rankings } = rated([60, null, 80, 90, 99], first);
  expect(rankings).toEqual([
    {
      metric: 'share',
      period: '2025-10',
      breakdown: null,
      places: [
        { place: 'E06000001', placeName: 'E06000001', value: 60, reasons: [] },
        { place: 'E06000002', placeName: 'E06000002', value: null, reasons: ['no-data'] },
        { place: 'E06000003', placeName: 'E06000003', value: 80, reasons: [] },
        { place: 'E10000018', placeName: 'E10000018', value: 90, reasons: [] },
      ],
    },
  ]);
});

test('a place that is there to be ranked among is not told as one that nobody expects', () => {
  const { findings } = rated([60, 70, 80, 90, 99], first);
  const told = findings.filter(({ code }) => code === 'place-not-expected');
  expect(told.map(({ subject }) => subject.place)).toEqual(['E92000001']);
});
