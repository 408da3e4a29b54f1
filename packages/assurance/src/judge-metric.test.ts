import { periodOf } from '@ragstone/calendar';
import type { Figure } from '@ragstone/metrics';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { figureOf, metricsFor, plan, ruleSetFor, workspaceOf } from './workspace.fixture.ts';
import type { Workspace } from './workspace.ts';

const at = { ref: 'fixture.json', path: [] };

const october = (figures: readonly Figure[], more: Partial<Workspace> = {}, asOf = '2025-12-15') => {
  const found = assess(workspaceOf(figures, more), { asOf }).judgements.find(
    (each) => each.metric === 'share' && each.window === 'month' && each.period === '2025-10',
  );
  if (found === undefined) throw new Error('no judgement');
  return found;
};

const target = figureOf('target', 'share', '2025-10', 87.5, { vintage: '2025-04-01' });

test.each([
  [87.5, 'green', false],
  [85.5, 'amber', true],
  [85.4, 'red', true],
] as const)('%d against 87.5 is %s', (value, status, missed) => {
  expect(october([target, figureOf('actual', 'share', '2025-10', value)])).toMatchObject({ status, missed });
});

test.each([
  ['no figure, long overdue', [target], '2026-06-15', ['no-data']],
  ['no figure, overdue', [target], '2025-12-15', ['late']],
  ['no figure, not yet due', [target], '2025-11-15', ['not-yet-due']],
  ['no target', [figureOf('actual', 'share', '2025-10', 90)], '2025-12-15', ['no-target']],
  [
    'a withheld figure',
    [target, figureOf('actual', 'share', '2025-10', null, { status: 'suppressed' })],
    '2025-12-15',
    ['suppressed'],
  ],
  [
    'a figure of another method only',
    [target, figureOf('actual', 'share', '2025-10', 90, { basis: 'older' })],
    '2025-12-15',
    ['method-conflict'],
  ],
  [
    'a figure under another unit',
    [target, figureOf('actual', 'share', '2025-10', 90, { labelled: 'count' })],
    '2025-12-15',
    ['unit-conflict'],
  ],
  [
    'two figures of one day',
    [
      target,
      figureOf('actual', 'share', '2025-10', 90),
      figureOf('actual', 'share', '2025-10', 91, { source: { document: 'paper', line: 2 } }),
    ],
    '2025-12-15',
    ['figures-conflict'],
  ],
] as const)('%s is not rated, with its reason', (_, figures, asOf, reasons) => {
  expect(october(figures, {}, asOf)).toMatchObject({ status: 'not-rated', reasons });
});

test('a green that another counting method would make a miss is not rated, and the conflict is said', () => {
  const judged = october([
    target,
    figureOf('actual', 'share', '2025-10', 88),
    figureOf('actual', 'share', '2025-10', 86, { basis: 'older-return' }),
  ]);
  expect(judged).toMatchObject({ status: 'not-rated', reasons: ['method-conflict'], missed: false });
  expect(judged.conflicts[0]?.message).toBe(
    'Counted as “older return” it is 86.0% against 87.5%: amber, not green.',
  );
});

test('a red stays red whatever another method says', () => {
  const judged = october([
    target,
    figureOf('actual', 'share', '2025-10', 80),
    figureOf('actual', 'share', '2025-10', 90, { basis: 'older-return' }),
  ]);
  expect(judged.status).toBe('red');
  expect(judged.conflicts).toHaveLength(1);
});

test('the target of another plan that would decide differently is said aloud', () => {
  const judged = october([
    target,
    figureOf('target', 'share', '2025-10', 85, { basis: 'covering-paper' }),
    figureOf('actual', 'share', '2025-10', 86),
  ]);
  expect(judged.status).toBe('amber');
  expect(judged.conflicts.map((conflict) => conflict.code)).toEqual(['figures-conflict']);
});

test('a provisional figure is rated and marked, or not rated, as the rule set says', () => {
  const figures = [target, figureOf('actual', 'share', '2025-10', 90, { status: 'provisional' })];
  expect(october(figures)).toMatchObject({ status: 'green', ratings: [{ marks: ['provisional'] }] });
  const strict = { ruleSets: [{ ...ruleSetFor({ provisional: 'do-not-rate' }), at }] };
  expect(october(figures, strict)).toMatchObject({ status: 'not-rated', reasons: ['provisional'] });
});

test('a figure that its publisher warns of is not rated', () => {
  const figures = [target, figureOf('actual', 'share', '2025-10', 90, { caveat: 'a data lag' })];
  expect(october(figures)).toMatchObject({ status: 'not-rated', reasons: ['caveated'] });
});

test('a window with a due month missing shows a miss of what is there, and never a pass', () => {
  const quarter = (values: readonly number[]) =>
    assess(
      workspaceOf([
        ...['2025-07', '2025-08', '2025-09'].map((month) => figureOf('target', 'share', month, 85)),
        ...values.map((value, index) => figureOf('actual', 'share', `2025-0${index + 7}`, value)),
      ]),
      { asOf: '2025-12-15' },
    ).judgements.find((each) => each.metric === 'share' && each.period === 'FY2025-26-Q2');
  expect(quarter([80, 81])).toMatchObject({
    status: 'red',
    ratings: [{ marks: ['partial-window'] }],
    value: 80.5,
    targetPeriod: '2025-07--2025-08',
    coverage: { missing: ['2025-09'] },
  });
  expect(quarter([90, 91])).toMatchObject({
    status: 'not-rated',
    reasons: ['partial-window'],
    value: null,
    likeForLike: { missed: false, value: 90.5 },
  });
});

test('a floor on a metric without polarity can be met and missed', () => {
  const metrics = metricsFor('none').map((metric) => ({ ...metric, at }));
  const targets = [{ ...plan, test: 'floor' as const, at }];
  const figures = [target, figureOf('actual', 'share', '2025-10', 80)];
  expect(october(figures, { metrics })).toMatchObject({ status: 'not-rated', reasons: ['no-polarity'] });
  expect(october(figures, { metrics, targets })).toMatchObject({ status: 'red', missed: true });
});

test('a rule set that nobody had adopted by then rates nothing', () => {
  expect(assess(workspaceOf([target]), { asOf: '2025-03-31' }).judgements).toEqual([]);
});

test('the explanation is made when asked for, and says what was compared', () => {
  const [judged] = assess(workspaceOf([target, figureOf('actual', 'share', '2025-10', 84.2)]), {
    asOf: '2025-12-15',
    explain: 'all',
  }).judgements.filter((each) => each.metric === 'share' && each.period === '2025-10');
  expect(judged?.explanation?.says[0]).toBe('84.2% against 87.5%: missed by 3.3 percentage points.');
  expect(judged?.explanation?.tree.bands).toHaveLength(3);
});

const band = (id: string, green: number) => ({
  id,
  for: { metrics: ['share'], windows: ['month'] },
  goalBands: { unit: 'percent', red: { below: green }, green: { from: green } },
});
const rulesOf = (id: string, ratings: readonly object[], more: object = {}) => {
  const parsed = parseRuleSet({
    id,
    title: id,
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04', to: '2026-03' },
    ratings,
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return { ...parsed.ruleSet, at };
};

test('two adopted ratings that both stand and disagree leave it not rated, which is an error', () => {
  const ruleSets = [rulesOf('aa', [band('a', 80)]), rulesOf('bb', [band('b', 95)])];
  const figures = [figureOf('actual', 'share', '2025-10', 90)];
  expect(october(figures, { ruleSets })).toMatchObject({
    status: 'not-rated',
    reasons: ['ratings-conflict'],
  });
  const { findings } = assess(workspaceOf(figures, { ruleSets }), { asOf: '2025-12-15' });
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'two-standing-ratings', severity: 'error' }),
  );
});

test('of evidence that disagrees none stands, whichever is written first', () => {
  const evidence = (...ratings: readonly ReturnType<typeof band>[]) =>
    october([figureOf('actual', 'share', '2025-10', 90)], {
      ruleSets: [
        rulesOf(
          'aa',
          ratings.map((each) => ({ ...each, standing: false })),
        ),
      ],
    });
  const [easy, hard] = [band('easy', 80), band('hard', 95)];
  for (const judged of [evidence(easy, hard), evidence(hard, easy)]) {
    expect(judged).toMatchObject({ status: 'not-rated', reasons: ['ratings-conflict'] });
  }
  expect(evidence(easy, band('easier', 70))).toMatchObject({ status: 'green', rule: 'aa/easy' });
});

test('a draft never stands before an adopted rating', () => {
  const draft = rulesOf('aa', [band('a', 80)], { state: 'draft', adopted: undefined });
  const figures = [figureOf('actual', 'share', '2025-10', 90)];
  expect(october(figures, { ruleSets: [draft, rulesOf('bb', [band('b', 95)])] })).toMatchObject({
    status: 'red',
    rule: 'bb/b',
  });
  expect(october(figures, { ruleSets: [draft] })).toMatchObject({
    status: 'green',
    ratings: [{ draft: true }],
  });
});

test('each rating is judged against the target that it names', () => {
  const against = (id: string, named: string, standing: boolean) => ({
    id,
    standing,
    for: { metrics: ['share'], windows: ['month'] },
    againstTarget: { target: named, green: 'met' },
  });
  const targets = [
    { ...plan, at },
    { ...plan, id: 'stretch', basis: 'stretch', at },
  ];
  const ruleSets = [rulesOf('aa', [against('a', 'plan', true), against('b', 'stretch', false)])];
  const figures = [
    figureOf('target', 'share', '2025-10', 80),
    figureOf('target', 'share', '2025-10', 95, { basis: 'stretch' }),
    figureOf('actual', 'share', '2025-10', 90),
  ];
  expect(october(figures, { ruleSets, targets }).ratings).toMatchObject([
    { status: 'green' },
    { status: 'red' },
  ]);
});

test('next year’s version, adopted early, does not end this year’s ratings', () => {
  const next = rulesOf('aa', [band('a', 95)], { version: 2, forPeriods: { from: '2026-04' } });
  const figures = [figureOf('actual', 'share', '2025-10', 90)];
  expect(october(figures, { ruleSets: [next, rulesOf('aa', [band('a', 80)])] }).status).toBe('green');
});

test('a target is not used for periods that are not its own', () => {
  const targets = [{ ...plan, from: '2024-04', to: '2025-03', at }];
  expect(october([target, figureOf('actual', 'share', '2025-10', 90)], { targets })).toMatchObject({
    status: 'not-rated',
    reasons: ['no-target'],
  });
});

test('a provisional target is not judged by where provisional figures are not', () => {
  const strict = { ruleSets: [{ ...ruleSetFor({ provisional: 'do-not-rate' }), at }] };
  const figures = [{ ...target, status: 'provisional' as const }, figureOf('actual', 'share', '2025-10', 90)];
  expect(october(figures, strict)).toMatchObject({ status: 'not-rated', reasons: ['provisional'] });
});

test('a method that another counting contradicts in every month contradicts the quarter too', () => {
  const months = ['2025-07', '2025-08', '2025-09'];
  const figures = months.flatMap((month) => [
    figureOf('target', 'share', month, 87.5),
    figureOf('actual', 'share', month, 88),
    figureOf('actual', 'share', month, 80, { basis: 'older-return' }),
  ]);
  const quarter = assess(workspaceOf(figures), { asOf: '2025-12-15' }).judgements.find(
    (each) => each.metric === 'share' && each.period === 'FY2025-26-Q2',
  );
  expect(quarter).toMatchObject({ status: 'not-rated', reasons: ['method-conflict'] });
});

test('a printed number that its parts cannot give, on the other side of the target, withdraws the green', () => {
  const figures = [
    figureOf('target', 'share', '2025-10', 85),
    figureOf('target', 'days', '2025-10', 3),
    figureOf('actual', 'share', '2025-10', 90),
    figureOf('actual', 'days', '2025-10', 3),
    figureOf('actual', 'delay', '2025-10', 0.9, { decimals: 2 }),
  ];
  const delay = assess(workspaceOf(figures), { asOf: '2025-12-15' }).judgements.find(
    (each) => each.metric === 'delay' && each.period === '2025-10',
  );
  expect(delay).toMatchObject({ status: 'not-rated', reasons: ['figures-conflict'], published: 0.9 });
});

test('a window that was added up was published by nobody', () => {
  const figures = ['2025-07', '2025-08', '2025-09'].map((month, index) =>
    figureOf('actual', 'share', month, 80 + index),
  );
  const quarter = assess(workspaceOf(figures), { asOf: '2025-12-15' }).judgements.find(
    (each) => each.metric === 'share' && each.period === 'FY2025-26-Q2',
  );
  expect(quarter).toMatchObject({ value: 81, published: null });
});

test('a metric of seasons is assessed like any other', () => {
  const metrics = metricsFor().map((metric) => ({
    ...metric,
    ...(metric.id === 'share'
      ? {
          frequency: 'season' as const,
          season: { from: 9, to: 3 },
          expected: { places: ['E10000018'], from: 'S2024-25', to: null },
        }
      : {}),
    at,
  }));
  const ruleSets = [
    rulesOf('flu', [{ ...band('uptake', 75), for: { metrics: ['share'], windows: ['season'] } }], {
      forPeriods: { from: '2024-09', to: '2026-03' },
    }),
  ];
  const season = periodOf('S2024-25', { season: { from: 9, to: 3 } });
  const figures = [{ ...figureOf('actual', 'share', '2025-03', 78.5), period: season }];
  const { judgements, exceptions } = assess(workspaceOf(figures, { metrics, ruleSets }), {
    asOf: '2026-06-15',
  });
  expect(judgements.map(({ period, status }) => [period, status])).toEqual([
    ['S2024-25', 'green'],
    ['S2025-26', 'not-rated'],
  ]);
  expect(exceptions).toHaveLength(1);
});
