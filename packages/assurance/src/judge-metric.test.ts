import type { Figure } from '@ragstone/metrics';
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
    'Counted as “older return” the figure is 86.0% and the target would be missed, not met.',
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
    reasons: ['partial-window', 'late'],
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
