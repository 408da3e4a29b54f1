import type { Figure, Metric } from '@ragstone/metrics';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, metricsFor, plan, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };

/** The share by itself, rated by one rule, in every month of the year that the fixture expects. */
const judged = (
  form: Record<string, unknown>,
  figures: readonly Figure[],
  { metric = {}, target = {}, period = '2025-10', only = {} }: Extra = {},
) => {
  const parsed = parseRuleSet({
    id: 'set',
    title: 'Set',
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04', to: '2026-03' },
    figures: { provisional: 'rate-and-mark' },
    ratings: [
      JSON.parse(
        JSON.stringify({ id: 'share', for: { metrics: ['share'], windows: ['month'], ...only }, ...form }),
      ),
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const [share] = metricsFor();
  const workspace = workspaceOf(figures, {
    metrics: [{ ...(share as Metric), ...metric, at }],
    targets: [{ ...plan, ...target, at }],
    places: [
      { id: 'E10000018', name: 'Leicestershire', at },
      { id: 'E92000001', name: 'England', alias: 'england', at },
    ],
    ruleSets: [{ ...parsed.ruleSet, at }],
  });
  const { judgements } = assess(workspace, { asOf: '2026-06-01' });
  const found = judgements.filter((each) => each.period === period);
  return found.map(({ status, reasons, outcome, comparators }) => ({
    status,
    reasons,
    outcome,
    comparators,
  }));
};
interface Extra {
  readonly metric?: Partial<Metric>;
  readonly target?: Partial<typeof plan> & Record<string, unknown>;
  readonly period?: string;
  readonly only?: Record<string, unknown>;
}

const ours = figureOf('actual', 'share', '2025-10', 84);
const england = (value: number | null, more: Partial<Figure> = {}) =>
  figureOf('actual', 'share', '2025-10', value, { place: 'E92000001', ...more });
const againstEngland = {
  againstComparators: {
    comparators: ['england'],
    green: { betterByMoreThan: { points: 1 } },
    red: { worseByMoreThan: { points: 1 } },
    between: { outcome: 'Within a point' },
  },
};

test('a comparator is another place by its alias, for the same period', () => {
  expect(judged(againstEngland, [ours, england(82.9)])).toMatchObject([
    {
      status: 'green',
      comparators: [{ placeName: 'England', value: 82.9, difference: { absolute: 1.1 }, merit: 1 }],
    },
  ]);
  expect(judged(againstEngland, [ours, england(83)])[0]?.outcome).toBe('Within a point');
});

test('a comparator may be printed as one; where there is none it is not rated and says so', () => {
  expect(judged(againstEngland, [ours, england(86, { role: 'comparator' })])[0]?.status).toBe('red');
  expect(judged(againstEngland, [ours])).toMatchObject([
    { status: 'not-rated', reasons: ['no-comparator'], comparators: [{ value: null }] },
  ]);
  const suppressed = england(null, { status: 'suppressed' });
  expect(judged(againstEngland, [ours, suppressed])[0]?.reasons).toEqual(['no-comparator', 'suppressed']);
});

test('a doubt about a comparator is not passed over for what is printed of it', () => {
  const printed = england(70, { role: 'comparator' });
  expect(judged(againstEngland, [ours, england(86), printed])[0]?.status).toBe('red');
  for (const [doubtful, reason] of [
    [england(null, { status: 'suppressed' }), 'suppressed'],
    [england(86, { labelled: 'count' }), 'unit-conflict'],
  ] as const)
    expect(judged(againstEngland, [ours, doubtful, printed])).toMatchObject([
      { status: 'not-rated', reasons: ['no-comparator', reason] },
    ]);
});

test('the period before and the same period a year before', () => {
  const notWorse = (fact: string) => ({
    bands: [{ status: 'green', when: { fact: 'value', operator: 'atLeastAsGoodAs', value: { fact } } }],
    otherwise: { status: 'red' },
  });
  const before = figureOf('actual', 'share', '2025-09', 85);
  const lastYear = figureOf('actual', 'share', '2024-10', 83);
  expect(judged(notWorse('previous'), [ours, before])[0]?.status).toBe('red');
  expect(judged(notWorse('sameLastYear'), [ours, before, lastYear])[0]?.status).toBe('green');
  expect(judged(notWorse('previous'), [ours])[0]?.status).toBe('not-rated');
});

test('a target measured from a baseline, which is no target where the earlier figure is not there', () => {
  const form = { againstTarget: { target: 'plan', green: 'met' } };
  const target = { baseline: { from: 'same-period-last-year', plus: { points: 2 } } };
  const lastYear = figureOf('actual', 'share', '2024-10', 82);
  expect(judged(form, [ours, lastYear], { target })[0]?.status).toBe('green');
  expect(judged(form, [figureOf('actual', 'share', '2025-10', 83.9), lastYear], { target })[0]?.status).toBe(
    'red',
  );
  expect(judged(form, [ours], { target })[0]?.reasons).toContain('no-baseline');
});

test('a target for another statistic judges nothing: a mean is no maximum', () => {
  const form = { againstTarget: { target: 'plan', green: 'met' } };
  const planned = figureOf('target', 'share', '2025-10', 80);
  const means = { metric: { statistic: 'mean' } as const };
  expect(judged(form, [ours, planned], { ...means, target: { statistic: 'mean' } })[0]?.status).toBe('green');
  expect(judged(form, [ours, planned], { ...means, target: { statistic: 'maximum' } })[0]?.reasons).toEqual([
    'no-target',
  ]);
});

test('milestones: between their dates nothing is judged, and after the last there is no target', () => {
  const form = { milestones: { target: 'plan', between: 'no-judgement' } };
  const march = figureOf('target', 'share', '2026-03', 90);
  expect(judged(form, [ours, march])[0]?.reasons).toEqual(['not-yet-due']);
  const met = figureOf('actual', 'share', '2026-03', 90);
  expect(judged(form, [met, march], { period: '2026-03' })[0]?.status).toBe('green');
  const october = figureOf('target', 'share', '2025-09', 70);
  expect(judged(form, [ours, october])[0]?.reasons).toEqual(['no-target']);
});

test('a profile: what of the year is expected by the month, and in progress where it says nothing', () => {
  const form = {
    profile: { target: 'plan', expectedShares: [10, 20, 30, 40, 50, 60, 70], green: 'met' },
  };
  const year = figureOf('target', 'share', 'FY2025-26', 100);
  const only = { windows: ['year-to-date'] };
  const toOctober = (value: number) => figureOf('actual', 'share', 'FY2025-26-YTD-2025-10', value);
  const october = { only, period: 'FY2025-26-YTD-2025-10' };
  expect(judged(form, [toOctober(70), year], october)[0]?.status).toBe('green');
  expect(judged(form, [toOctober(69.9), year], october)[0]?.status).toBe('red');
  const toNovember = figureOf('actual', 'share', 'FY2025-26-YTD-2025-11', 70);
  const november = { only, period: 'FY2025-26-YTD-2025-11' };
  expect(judged(form, [toNovember, year], november)[0]?.reasons).toEqual(['in-progress']);
});

test('another window that ends with the period', () => {
  const form = {
    bands: [
      {
        status: 'green',
        when: {
          fact: 'value',
          operator: 'moreThan',
          value: { fact: 'value', window: 'rolling-twelve-months' },
        },
      },
    ],
    otherwise: { status: 'red' },
  };
  const months = Array.from({ length: 12 }, (_, index) =>
    figureOf(
      'actual',
      'share',
      `${index < 2 ? 2024 : 2025}-${String(((index + 10) % 12) + 1).padStart(2, '0')}`,
      80,
    ),
  );
  expect(judged(form, [...months.slice(0, 11), ours])[0]?.status).toBe('green');
  expect(judged(form, [ours])[0]?.status).toBe('not-rated');
});

test('a rule for a part of the people rates that part, and one for everybody does not', () => {
  const metric = {
    expected: { places: ['E10000018'], breakdowns: [{ sex: 'female' }], from: '2025-04', to: null },
  };
  const form = { goalBands: { unit: 'percent', red: { below: 85 }, green: { from: 85 } } };
  const women = figureOf('actual', 'share', '2025-10', 90, { breakdown: { sex: 'female' } });
  expect(judged(form, [ours, women], { metric }).map(({ status }) => status)).toEqual(['red']);
  const only = { breakdown: { sex: 'female' } };
  expect(judged(form, [ours, women], { metric, only }).map(({ status }) => status)).toEqual(['green']);
});

test('a rule for some places rates only those', () => {
  const form = { goalBands: { unit: 'percent', red: { below: 85 }, green: { from: 85 } } };
  expect(judged(form, [ours], { only: { places: ['E06000016'] } })).toEqual([]);
  expect(judged(form, [ours], { only: { except: ['share'] } })).toEqual([]);
});

test('a rule that names no window rates what the metric is published for, pooled years too', () => {
  const form = { goalBands: { unit: 'percent', red: { below: 85 }, green: { from: 85 } } };
  const pooled = {
    metric: {
      frequency: 'pooled-financial-years',
      aggregation: { method: 'none', order: 'derive-then-aggregate' },
      expected: { places: ['E10000018'], from: 'FY2021-22--FY2023-24', to: null },
    } as const,
    period: 'FY2023-24--FY2025-26',
    only: { windows: undefined },
  };
  const figure = figureOf('actual', 'share', 'FY2023-24--FY2025-26', 90);
  expect(judged(form, [figure], pooled).map(({ status }) => status)).toEqual(['green']);
});
