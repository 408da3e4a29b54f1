import type { Figure, Metric } from '@ragstone/metrics';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, metricsFor, plan, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };

/** The share of one place by month, with its counts, its plan and England beside it. */
const assessed = (
  values: readonly number[],
  {
    target = 80,
    england = 80,
    denominator = 1000,
    metric = {},
    figure = {},
    form = { againstTarget: { target: 'plan', green: 'met' } },
  }: Setting = {},
) => {
  const parsed = parseRuleSet({
    id: 'set',
    title: 'Set',
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2024-04-01' },
    forPeriods: { from: '2024-01', to: '2026-03' },
    ratings: [{ id: 'share', for: { metrics: ['share'], windows: ['month'] }, ...form }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const month = (index: number): string =>
    `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const figures = values.flatMap((value, index): Figure[] => [
    figureOf('actual', 'share', month(index), value, {
      count: Math.round((value * denominator) / 100),
      denominator,
      ...figure,
    }),
    figureOf('target', 'share', month(index), target),
    figureOf('actual', 'share', month(index), england, { place: 'E92000001' }),
  ]);
  const [share] = metricsFor();
  const { judgements, charts } = assess(
    workspaceOf(figures, {
      metrics: [
        {
          ...(share as Metric),
          expected: { places: ['E10000018'], from: '2024-01', to: null },
          comparators: ['england'],
          statistics: { kind: 'proportion', spc: { dialect: 'making-data-count-excel' } },
          ...metric,
          at,
        },
      ],
      targets: [{ ...plan, from: '2024-01', to: '2026-03', at }],
      places: [
        { id: 'E10000018', name: 'Leicestershire', at },
        { id: 'E92000001', name: 'England', alias: 'england', at },
      ],
      ruleSets: [{ ...parsed.ruleSet, at }],
    }),
    { asOf: '2026-06-01' },
  );
  const last = judgements.findLast(({ value }) => value !== null);
  if (last === undefined) throw new Error('nothing was judged');
  return { last, charts };
};
interface Setting {
  readonly target?: number;
  readonly england?: number;
  readonly denominator?: number;
  readonly metric?: Partial<Metric>;
  readonly figure?: Partial<Figure>;
  readonly form?: Record<string, unknown>;
}

/** Twenty months about a level, of which the last meets the target. */
const unsteady = [79, 84, 78, 85, 80, 83, 77, 84, 79, 85, 78, 83, 80, 84, 77, 85, 79, 83, 78, 82];
const steadyBelow = unsteady.map((value, index) => (index === 19 ? 80.5 : 70 + (value - 81) / 10));

test('green against target, while the process will hit and miss it: said first', () => {
  const { last } = assessed(unsteady);
  expect(last.status).toBe('green');
  expect(last.evidence.spc).toMatchObject({
    dialect: expect.stringContaining('Making Data Count'),
    assurance: 'hit-and-miss',
    variation: 'common-cause',
  });
  expect(last.evidence.says[0]).toBe(
    'Green against the target, but the process will hit and miss it by chance.',
  );
});

test('green against target, while the process cannot be relied on to meet it', () => {
  expect(assessed(steadyBelow).last.evidence.says[0]).toBe(
    'Green against the target, but the process cannot be relied on to meet it.',
  );
});

test('better than England and short of the target', () => {
  const { last } = assessed(unsteady, { target: 90, england: 70 });
  expect(last.evidence.significance).toMatchObject([
    { placeName: 'England', value: 70, outcome: 'better', confidence: 0.998, reasons: [] },
  ]);
  expect(last.evidence.says).toContain('Better than England, and short of the target.');
});

test('worse than England and getting worse, the red-red exception', () => {
  const falling = [84, 82, 79, 76, 72];
  const { last } = assessed(falling, { england: 85 });
  expect(last.evidence.trend).toMatchObject({
    direction: 'decreasing-getting-worse',
    periods: ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'],
  });
  expect(last.evidence.says).toContain('Worse than England and getting worse.');
});

test('green and getting worse is said first', () => {
  const { last } = assessed([94, 92, 89, 86, 82], { england: 70 });
  expect(last.status).toBe('green');
  expect(last.evidence.says[0]).toBe('Green, and getting worse.');
});

test('what a method refuses is said with its reason, and is no judgement', () => {
  const { last, charts } = assessed([84, 82, 79]);
  expect(last.evidence.trend?.direction).toBe('cannot-be-calculated');
  expect(last.evidence.trend?.says).toMatch(/five|5/);
  expect(last.evidence.spc).toMatchObject({ variation: null, assurance: null });
  expect(charts).toHaveLength(1);
});

test('without a denominator the count and the printed share give it, and the trend is what it would be', () => {
  const falling = [84, 82, 79, 76, 72];
  const printed = { denominator: null };
  expect(assessed(falling, { figure: printed }).last.evidence.trend).toMatchObject({
    direction: 'decreasing-getting-worse',
    chiSquare: assessed(falling).last.evidence.trend?.chiSquare,
  });
  expect(assessed(falling, { figure: { ...printed, count: null } }).last.evidence.trend?.direction).toBe(
    'cannot-be-calculated',
  );
});

test('what no test can tell is still said to be on the better side', () => {
  const { last } = assessed([84], { target: 90, england: 70, figure: { count: null } });
  expect(last.evidence.significance).toMatchObject([{ outcome: null, reasons: ['not-calculable'] }]);
  expect(last.evidence.says[0]).toBe('On the better side of England, and short of the target.');
});

test('a colour of fixed bands beside England: red and better, green and worse', () => {
  const bands = (green: number) => ({
    goalBands: { unit: 'percent', red: { below: green }, green: { from: green } },
  });
  expect(assessed([84], { form: bands(90), england: 70 }).last.evidence.says[0]).toBe(
    'Rated red, and better than England.',
  );
  expect(assessed([84], { form: bands(80), england: 95 }).last.evidence.says[0]).toBe(
    'Rated green, and worse than England.',
  );
});

test('a metric that says nothing of statistics has no evidence, and no chart', () => {
  const { last, charts } = assessed(unsteady, { metric: { statistics: undefined } });
  expect(last.evidence).toEqual({ significance: null, trend: null, rank: null, spc: null, says: [] });
  expect(charts).toEqual([]);
});

test('facts: a rule may rate by significance, and by trend', () => {
  const form = { significance: { against: 'england', better: 'green', similar: 'amber', worse: 'red' } };
  expect(assessed([84], { form, england: 85 }).last.status).toBe('amber');
  expect(assessed([80], { form, england: 85 }).last.status).toBe('red');
  expect(assessed([80], { form, england: 85, denominator: 20 }).last.status).toBe('amber');
  const trend = {
    bands: [{ status: 'red', when: { fact: 'trend', operator: 'is', value: 'getting-worse' } }],
    otherwise: { status: null, outcome: 'Not getting worse' },
  };
  expect(assessed([84, 82, 79, 76, 72], { form: trend }).last.status).toBe('red');
  expect(assessed([84, 82, 79], { form: trend }).last.reasons).toEqual(['not-calculable']);
});

test('facts: a rule may rate by what the chart says of the target', () => {
  const form = { spc: { rates: 'variation', good: 'green', neither: 'amber', bad: 'red' } };
  expect(assessed(unsteady, { form }).last.status).toBe('amber');
  const shifted = [...unsteady, ...Array.from({ length: 7 }, () => 95)];
  expect(assessed(shifted, { form }).last.status).toBe('green');
});

test('facts: a rule may rate by whether the process can be relied on to meet a named target', () => {
  const spc = { rates: 'assurance', target: 'plan', good: 'green', neither: 'amber', bad: 'red' };
  const rated = (target: number) => assessed(unsteady, { form: { spc }, target }).last;
  expect([10, 80, 99].map((target) => rated(target).status)).toEqual(['green', 'amber', 'red']);
  const { target: _, ...unnamed } = spc;
  expect(assessed(unsteady, { form: { spc: unnamed }, target: 10 }).last).toMatchObject({
    status: 'not-rated',
    reasons: ['no-target'],
  });
});

test('limits of too few points are said to be uncertain, and nothing is rated by them', () => {
  const form = { spc: { rates: 'variation', good: 'green', neither: 'green', bad: 'red' } };
  const metric = { statistics: { kind: 'proportion', spc: { dialect: 'nhsr-plot-the-dots' } } } as const;
  const rated = (months: number) => assessed(unsteady.slice(0, months), { form, metric }).last;
  expect(rated(12)).toMatchObject({ status: 'not-rated', reasons: ['not-calculable'] });
  expect(rated(12).evidence.spc?.says).toContainEqual(
    'The limits of the chart are drawn from 12 points: under 13 they are uncertain, and nothing is rated by them.',
  );
  expect(rated(13).status).toBe('green');
});

test('a recalculation needs no guess: it stands at a month and has its reason in the chart', () => {
  const spc = {
    dialect: 'making-data-count-excel',
    recalculations: [{ from: '2025-01', reason: 'a new ward opened' }],
  } as const;
  const moved = [...unsteady.slice(0, 12), ...unsteady.slice(0, 13).map((value) => value + 8)];
  const { charts } = assessed(moved, { metric: { statistics: { kind: 'proportion', spc } } });
  expect(charts[0]?.chart).toMatchObject({ phases: [{}, { reason: 'a new ward opened' }] });
});
