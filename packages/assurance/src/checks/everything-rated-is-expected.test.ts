import type { Metric } from '@ragstone/metrics';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, metricsFor, workspaceOf } from '../workspace.fixture.ts';

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
