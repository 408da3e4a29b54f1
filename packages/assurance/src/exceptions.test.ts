import type { Metric } from '@ragstone/metrics';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { figureOf, metricsFor, ruleSetFor, workspaceOf } from './workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const routes = [{ for: { metrics: ['share'] }, to: 'discharge-group', at }];
const causes = (values: Readonly<Record<string, number>>, asOf: string) =>
  assess(
    workspaceOf(
      Object.entries(values).flatMap(([month, value]) => [
        figureOf('target', 'share', month, 85, { vintage: '2025-04-01' }),
        figureOf('actual', 'share', month, value, { vintage: `${month}-28` }),
      ]),
      { routes },
    ),
    { asOf },
  ).exceptions.filter((exception) => exception.subject.metric === 'share');

test('a run of misses is one exception, with its owner and where it goes', () => {
  expect(causes({ '2025-04': 90, '2025-05': 84, '2025-06': 80 }, '2025-07-15')).toMatchObject([
    {
      cause: 'Missed 2 months in a row, May to June 2025: 80.0% against a target of 85.0% for June 2025.',
      status: 'red',
      owner: 'lead-for-discharge',
      route: 'discharge-group',
    },
  ]);
});

test('a miss that was made good is no exception', () => {
  expect(causes({ '2025-04': 80, '2025-05': 90 }, '2025-06-15')).toEqual([]);
});

test('a miss stays while nothing later could be rated', () => {
  const figures = [
    figureOf('target', 'share', '2025-04', 85),
    figureOf('actual', 'share', '2025-04', 80),
    figureOf('target', 'share', '2025-05', 85),
    figureOf('actual', 'share', '2025-05', 90, { status: 'provisional' }),
  ];
  const ruleSets = [{ ...ruleSetFor({ provisional: 'do-not-rate' }), at }];
  const { exceptions } = assess(workspaceOf(figures, { ruleSets }), { asOf: '2025-12-15' });
  expect(exceptions.find(({ status }) => status === 'red')).toMatchObject({
    kind: 'missed',
    cause: 'Missed: 80.0% against a target of 85.0% for April 2025.',
  });
});

test('figures that are overdue are one exception, each with its own reason', () => {
  expect(causes({ '2025-04': 90 }, '2025-08-15').map((exception) => exception.cause)).toEqual([
    'No figure for May to June 2025: the figure is overdue.',
  ]);
});

test('each part of the people has its own, which names it; without a target the value stands beside the words', () => {
  const bands = { unit: 'percent', red: { below: 80 }, amber: { from: 80, below: 90 }, green: { from: 90 } };
  const parsed = parseRuleSet({
    id: 'set',
    title: 'Set',
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04' },
    ratings: ['female', 'male'].map((sex) => ({
      id: sex,
      standing: sex === 'female',
      for: { metrics: ['share'], windows: ['month'], breakdown: { sex } },
      goalBands: bands,
      wording: { red: 'Below 80%' },
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const [share] = metricsFor();
  const breakdowns = [{ sex: 'female' }, { sex: 'male' }];
  const expected = { places: ['E10000018'], breakdowns, from: '2025-04', to: null };
  const figures = [80.9, 73.4].map((value, index) =>
    figureOf('actual', 'share', '2025-10', value, { breakdown: breakdowns[index] ?? null }),
  );
  const { exceptions } = assess(
    workspaceOf(figures, {
      metrics: [{ ...(share as Metric), expected, at }],
      ruleSets: [{ ...parsed.ruleSet, at }],
      targets: [],
    }),
    { asOf: '2025-12-02' },
  );
  const off = exceptions.filter(({ status }) => status !== 'not-rated');
  expect(
    off.map(({ subject, title, cause }) => [subject.breakdown, title.split(', ').at(-1), cause]),
  ).toEqual([
    ['sex=female', 'female', '80.9%: rated amber.'],
    ['sex=male', 'male', '73.4%: below 80%.'],
  ]);
});
