import type { Metric } from '@ragstone/metrics';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { checkWorkspace } from '../check-workspace.ts';
import { figureOf, metricsFor, workspaceOf } from '../workspace.fixture.ts';
import type { Workspace } from '../workspace.ts';

const at = { ref: 'fixture.json', path: [] };

/** What is found where women have a figure, some parts are expected and some are rated. */
const found = (expected: readonly Record<string, string>[], rated: readonly Record<string, string>[]) => {
  const parsed = parseRuleSet({
    id: 'set',
    title: 'Set',
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04' },
    ratings: [undefined, ...rated].map((breakdown, index) => ({
      id: `share-${index}`,
      standing: index === 0,
      for: {
        metrics: ['share'],
        windows: ['month'],
        ...(breakdown === undefined ? {} : { breakdown }),
      },
      goalBands: { unit: 'percent', red: { below: 85 }, green: { from: 85 } },
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const [share] = metricsFor();
  const figures = [
    figureOf('actual', 'share', '2025-10', 90),
    figureOf('actual', 'share', '2025-10', 90, { breakdown: { sex: 'female' } }),
  ];
  const places = { places: ['E10000018'], from: '2025-04', to: null };
  return assess(
    workspaceOf(figures, {
      metrics: [{ ...(share as Metric), expected: { ...places, breakdowns: expected }, at }],
      ruleSets: [{ ...parsed.ruleSet, at }],
      targets: [],
    }),
    { asOf: '2026-01-01' },
  )
    .findings.filter(({ code }) => code === 'breakdown-not-rated')
    .map(({ message }) => message);
};
const women = { sex: 'female' };

test('a part of the people that is expected and has a rule is rated: nothing to tell', () => {
  expect(found([women], [women])).toEqual([]);
});

test.each([
  ['that the metric does not expect', [], [women]],
  ['that no rule is for', [women], []],
  ['where only another is rated', [women, { sex: 'male' }], [{ sex: 'male' }]],
])('a part of the people %s is told', (_, expected, rated) => {
  expect(found(expected, rated)).toEqual([expect.stringContaining('those of sex=female are not rated')]);
});

/** The places told of as not expected, where the share has a figure in each and is expected in Leicestershire alone. */
const forgotten = (
  places: readonly Omit<Workspace['places'][number], 'at'>[],
  more: Partial<Metric>,
  ratings: readonly object[],
) => {
  const parsed = parseRuleSet({
    id: 'set',
    title: 'Set',
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04' },
    ratings: ratings.map((rating, index) => ({
      id: `share-${index}`,
      standing: index === 0,
      for: { metrics: ['share'], windows: ['month'] },
      ...rating,
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const [share] = metricsFor();
  const workspace = workspaceOf(
    places.map(({ id }) => figureOf('actual', 'share', '2025-10', 90, { place: id })),
    {
      places: places.map((place) => ({ ...place, at })),
      metrics: [{ ...(share as Metric), ...more, at }],
      ruleSets: [{ ...parsed.ruleSet, at }],
      targets: [],
    },
  );
  return checkWorkspace(workspace).flatMap(({ code, subject }) =>
    code === 'place-not-expected' ? [subject.place] : [],
  );
};

const leicestershire = { id: 'E10000018', name: 'Leicestershire' };
const england = { id: 'E92000001', name: 'England', alias: 'england' };
const rutland = { id: 'E06000017', name: 'Rutland' };
const goal = { goalBands: { unit: 'percent', red: { below: 85 }, green: { from: 85 } } };
const againstEngland = {
  againstComparators: {
    comparators: ['england'],
    combine: 'every',
    green: { betterByMoreThan: { points: 3 } },
    red: { worseByMoreThan: { points: 3 } },
    between: { outcome: 'Within 3 points' },
  },
};

test('a place that has figures and that nobody expects is told', () => {
  expect(forgotten([leicestershire, england, rutland], {}, [goal])).toEqual(['E06000017', 'E92000001']);
});

test('one that the metric or a rule compares with, by id or alias, is there for that', () => {
  expect(forgotten([leicestershire, england, rutland], { comparators: ['england'] }, [goal])).toEqual([
    'E06000017',
  ]);
  expect(forgotten([leicestershire, england, rutland], {}, [againstEngland])).toEqual(['E06000017']);
  expect(forgotten([leicestershire, england], { comparators: ['E92000001'] }, [goal])).toEqual([]);
});

test('so is a part of a place that is expected', () => {
  const whole = { ...leicestershire, parts: [{ place: 'E06000017' }] };
  expect(forgotten([whole, england, rutland], {}, [goal])).toEqual(['E92000001']);
});
