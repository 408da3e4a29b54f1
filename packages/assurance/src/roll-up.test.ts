import type { Figure } from '@ragstone/metrics';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { figureOf, ruleSetFor, workspaceOf } from './workspace.fixture.ts';
import type { Workspace } from './workspace.ts';

const month = (period: string, share: number) => [
  figureOf('target', 'share', period, 85),
  figureOf('actual', 'share', period, share),
];

test('each metric is counted once, by its latest rated period, which is named', () => {
  const [rollUp] = assess(workspaceOf([...month('2025-04', 70), ...month('2025-05', 90)]), {
    asOf: '2025-12-15',
  }).rollUps;
  expect(rollUp).toMatchObject({ says: 'on track on 1 of 2 metrics', green: 1, notRated: 1, all: 2 });
  expect(rollUp?.members).toMatchObject([
    { subject: { metric: 'delay' }, status: 'not-rated' },
    { subject: { metric: 'share' }, status: 'green', period: '2025-05' },
  ]);
});

test('a metric that is not rated is not counted as on track, and not left out', () => {
  const [rollUp] = assess(workspaceOf([]), { asOf: '2025-12-15' }).rollUps;
  expect(rollUp).toMatchObject({ says: 'on track on 0 of 2 metrics', notRated: 2, all: 2 });
});

test('evidence that contradicts itself is not passed over for an earlier green', () => {
  const doubted = figureOf('actual', 'share', '2025-06', 90, { basis: 'older-return' });
  const [rollUp] = assess(workspaceOf([...month('2025-05', 90), doubted]), { asOf: '2025-12-15' }).rollUps;
  expect(rollUp?.members[1]).toMatchObject({ status: 'not-rated', period: '2025-06' });
});

test.each(['provisional', 'caveated', 'stale'] as const)(
  'a later figure that is not rated because it is %s is not passed over for an earlier green',
  (doubt) => {
    const more = {
      provisional: { status: 'provisional' },
      caveated: { caveat: 'Recount under way' },
      stale: {},
    };
    const [planned, share] = month('2025-06', 70);
    const figures = [...month('2025-05', 90), planned, { ...share, ...more[doubt] }] as readonly Figure[];
    const ruleSets = [{ ...ruleSetFor({ [doubt]: 'do-not-rate' }), at: { ref: 'fixture.json', path: [] } }];
    const [rollUp] = assess(workspaceOf(figures, { ruleSets }), { asOf: '2026-03-31' }).rollUps;
    expect(rollUp?.members[1]).toMatchObject({ status: 'not-rated', period: '2025-06' });
  },
);

test('the due periods without a figure since then are named', () => {
  const [rollUp] = assess(workspaceOf([...month('2025-04', 90)], {}), { asOf: '2025-12-15' }).rollUps;
  expect(rollUp?.members[1]).toMatchObject({
    period: '2025-04',
    without: ['2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10'],
  });
});

test('before anything is due it says so', () => {
  expect(assess(workspaceOf([]), { asOf: '2025-04-02' }).rollUps[0]?.says).toBe('nothing is due yet');
});

const inWindows = (windows: readonly string[], ofWindow: string): Partial<Workspace> => {
  const { ratings, rollUps, ...ruleSet } = ruleSetFor();
  return {
    ruleSets: [
      {
        ...ruleSet,
        ratings: ratings.map((rating) => ({ ...rating, for: { metrics: [rating.id], windows } })),
        rollUps: rollUps.map((rollUp) => ({ ...rollUp, of: { role: 'headline', window: ofWindow } })),
        at: { ref: 'fixture.json', path: [] },
      } as Workspace['ruleSets'][number],
    ],
  };
};
const firstQuarter = ['2025-04', '2025-05', '2025-06'].flatMap((period) => month(period, 90));

test('a due period that has a figure and no target is named too', () => {
  const untargeted = figureOf('actual', 'share', '2025-07', 60);
  const workspace = workspaceOf([...firstQuarter, untargeted], inWindows(['month', 'quarter'], 'quarter'));
  const [rollUp] = assess(workspace, { asOf: '2025-12-15' }).rollUps;
  expect(rollUp?.members[1]).toMatchObject({
    status: 'green',
    period: 'FY2025-26-Q1',
    without: ['2025-07', '2025-08', '2025-09', '2025-10'],
  });
});

test('where no month is rated by itself, the windows that could not be rated are named', () => {
  const workspace = workspaceOf(firstQuarter, inWindows(['year-to-date'], 'year-to-date'));
  const [rollUp] = assess(workspace, { asOf: '2025-12-15' }).rollUps;
  expect(rollUp?.members[1]).toMatchObject({
    status: 'green',
    period: 'FY2025-26-YTD-2025-06',
    without: ['07', '08', '09', '10'].map((each) => `FY2025-26-YTD-2025-${each}`),
  });
});
