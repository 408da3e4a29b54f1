import { type Assessment, assess, type Judgement } from '@ragstone/assurance';
import { parsePeriod } from '@ragstone/calendar';
import type { Figure, Metric, NamedTarget } from '@ragstone/metrics';
import type { Located } from '@ragstone/rag';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assessed, juneBoard, llr } from '../llr.ts';

const place = 'local:llr';
const season = { from: 9, to: 3 };

const october = ({ judgements }: Assessment, metric: string): Judgement | undefined =>
  judgements.find((each) => each.metric === metric && each.period === '2025-10');

test.each([
  ['ambulance-response', 'no-statistic'],
  ['emergency-four-hours', 'no-number'],
  ['emergency-over-12-hours', 'no-number'],
  ['mental-health-bed-over-24-hours', 'no-number'],
  ['in-hospital-over-three-weeks', 'no-number'],
  ['staff-flu', 'no-number'],
  ['appointments-not-attended', 'no-baseline'],
])('%s is not measurable, for it prints %s: not green, and not missing data', async (name, lacks) => {
  const assessment = await assessed(juneBoard);
  expect(october(assessment, `winter.${name}`)).toMatchObject({
    status: 'not-rated',
    reasons: ['target-not-measurable'],
    missed: null,
  });
  expect(
    assessment.findings.filter(
      ({ code, subject }) => code === 'target-not-measurable' && subject.target === `winter-${name}`,
    ),
  ).toMatchObject([{ severity: 'warning', subject: { lacks }, source: { document: '002' } }]);
});

test.each([
  ['ambulance-handover-longest', 45],
  ['emergency-four-hours-children', 90],
])('%s has its target, and no figure: overdue, never green', async (name, target) => {
  const assessment = await assessed(juneBoard);
  const metric = `winter.${name}`;
  expect(october(assessment, metric)).toMatchObject({ status: 'not-rated', reasons: ['no-data'], target });
  expect(assessment.exceptions.filter(({ subject }) => subject.metric === metric)).toMatchObject([
    { cause: expect.stringContaining('No figure for October 2025') },
  ]);
});

test('steps of the winter without a year are never late, and that is told', async () => {
  const { findings } = await assessed(juneBoard);
  const undated = findings.filter(
    ({ code, subject }) => code === 'no-date' && subject.plan === 'winter-plan-2025-26',
  );
  expect(undated).toHaveLength(4);
});

/** The seeds with one metric more, its figures, and its targets under one rule each. */
const withTargets = async (
  metric: Partial<Metric>,
  targets: readonly Partial<NamedTarget>[],
  figures: readonly (readonly [role: Figure['role'], period: string, value: number])[],
): Promise<readonly (readonly [string, boolean | null])[]> => {
  const workspace = await llr();
  const at = { ref: 'test', path: [] };
  const [base] = workspace.metrics.filter(({ id }) => id === 'winter.ambulance-handover-longest');
  const [target] = workspace.targets.filter(({ id }) => id === 'winter-ambulance-handover-longest');
  const [figure] = workspace.figures.filter((each) => each.metric === base?.id);
  if (base === undefined || target === undefined || figure === undefined) throw new Error('no winter plan');
  const all = targets.map(
    (each, index): Located<NamedTarget> => ({
      ...target,
      statistic: undefined,
      id: `t${index}`,
      ...each,
    }),
  );
  const judged: readonly Located<Metric>[] = all.map(({ id }) => ({
    ...base,
    statistic: undefined,
    ...metric,
    id: `try.${id}`,
  }));
  const parsed = parseRuleSet({
    id: 'try',
    title: 'Try',
    version: 1,
    state: 'draft',
    forPeriods: { from: '2025-10', to: '2026-03' },
    ratings: all.map(({ id }) => ({
      id,
      for: { metrics: [`try.${id}`], windows: [metric.frequency ?? 'month'] },
      againstTarget: { target: id, green: 'met' },
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const periodOf = (id: string) => {
    const read = parsePeriod(id, { season });
    if (!read.ok) throw new Error(id);
    return read.value;
  };
  const numbers = judged.flatMap(({ id }) =>
    figures.map(([role, period, value]) => ({
      ...figure,
      role,
      metric: id,
      period: periodOf(period),
      value,
      vintage: '2026-04-30',
    })),
  );
  const { judgements } = assess(
    {
      ...workspace,
      metrics: [...workspace.metrics, ...judged],
      targets: [...workspace.targets, ...all],
      ruleSets: [...workspace.ruleSets, { ...parsed.ruleSet, at }],
      figures: [...workspace.figures, ...numbers],
    },
    { asOf: juneBoard },
  );
  const last = figures.filter(([role]) => role === 'actual').at(-1)?.[1];
  return judgements
    .filter((each) => each.metric.startsWith('try.') && each.period === last)
    .map(({ status, missed }) => [status, missed]);
};

test('a ceiling on a mean judges a mean, and says nothing of a longest wait', async () => {
  const mean = { test: 'ceiling', statistic: 'mean' } as const;
  const figures = [['target', '2025-10', 30] as const, ['actual', '2025-10', 29] as const];
  expect(await withTargets({ statistic: 'mean' }, [mean], figures)).toEqual([['green', false]]);
  expect(await withTargets({ statistic: 'maximum' }, [mean], figures)).toEqual([['not-rated', null]]);
});

test.each([
  [45, 'green'],
  [46, 'red'],
])('an absolute maximum of 45 minutes: %d is %s', async (longest, status) => {
  const found = await withTargets(
    { statistic: 'maximum' },
    [{ test: 'ceiling', statistic: 'maximum' }],
    [
      ['target', '2025-10', 45],
      ['actual', '2025-10', longest],
    ],
  );
  expect(found.map(([rag]) => rag)).toEqual([status]);
});

test.each([
  [90, 'green'],
  [89.9, 'red'],
])('a floor on a share of 90%%: %d is %s', async (share, status) => {
  const found = await withTargets(
    { unit: 'percent', polarity: 'higher' },
    [{ test: 'floor' }],
    [
      ['target', '2025-10', 90],
      ['actual', '2025-10', share],
    ],
  );
  expect(found.map(([rag]) => rag)).toEqual([status]);
});

test.each([
  [99, 'green'],
  [100, 'red'],
])('fewer than the same month of last year, where that was 100: %d is %s', async (count, status) => {
  const fewer = { from: 'same-period-last-year', minus: { amount: 1 } };
  const found = await withTargets(
    { unit: 'count' },
    [{ test: 'ceiling', baseline: fewer }],
    [
      ['actual', '2024-10', 100],
      ['actual', '2025-10', count],
    ],
  );
  expect(found.map(([rag]) => rag)).toEqual([status]);
});

test('without last year’s figure there is nothing to be better than', async () => {
  const better = { from: 'same-period-last-year' };
  expect(await withTargets({}, [{ test: 'ceiling', baseline: better }], [['actual', '2025-10', 10]])).toEqual(
    [['not-rated', null]],
  );
});

test.each([
  [39.5, ['red', 'green']],
  [42.6, ['green', 'green']],
])('staff flu from 37.6%%: at %d the two readings of 5%% say %j', async (share, statuses) => {
  const { targets } = await llr();
  const readings = targets.filter(({ id }) => id.startsWith('staff-flu-5-'));
  expect(readings.map(({ id }) => id)).toEqual(['staff-flu-5-points', 'staff-flu-5-percent']);
  const found = await withTargets(
    {
      unit: 'percent',
      polarity: 'higher',
      decimals: 1,
      frequency: 'season',
      season,
      expected: { places: [place], from: 'S2024-25', to: null },
    },
    readings.map(({ baseline, test: kind, from, to }) => ({ baseline, test: kind, from, to })),
    [
      ['actual', 'S2024-25', 37.6],
      ['actual', 'S2025-26', share],
    ],
  );
  expect(found.map(([rag]) => rag)).toEqual(statuses);
});
