import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, plan, workspaceOf } from '../workspace.fixture.ts';
import { changesSince } from './changes-since.ts';

const at = { ref: 'fixture.json', path: [] };
const rules = () => {
  const parsed = parseRuleSet({
    id: 'discharge',
    title: 'Discharge',
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04', to: '2026-03' },
    figures: { restated: 'latest-stands' },
    ratings: [
      {
        id: 'share',
        for: { metrics: ['share'], windows: ['month'] },
        againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
      },
    ],
    escalations: [
      {
        id: 'off-plan',
        for: { ratings: ['share'], windows: ['month'] },
        raise: { when: { fact: 'missed', operator: 'is', value: true }, inARow: 2 },
        levels: [
          { after: { inARow: 2 }, route: 'group', ask: 'explain' },
          { after: { inARow: 3 }, route: 'board', ask: 'decide' },
        ],
        clear: { when: { fact: 'missed', operator: 'is', value: false } },
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return { ...parsed.ruleSet, at };
};

type Printed = readonly [month: string, value: number | null, known: string];

/** What changed between the two days: shares against a plan of 80, each from the day on which it was printed. */
const changes = (printed: readonly Printed[], first: string, second: string) => {
  const figures = printed.flatMap(([month, value, vintage]) => [
    figureOf('target', 'share', month, 80, { vintage: '2025-04-01' }),
    figureOf('actual', 'share', month, value, { vintage }),
  ]);
  const targets = figures.filter(({ role }) => role === 'target');
  const once = targets.filter(
    ({ period }, index) => targets.findIndex((each) => each.period.id === period.id) === index,
  );
  const workspace = workspaceOf([...once, ...figures.filter(({ role }) => role === 'actual')], {
    ruleSets: [rules()],
    targets: [{ ...plan, at }],
  });
  const found = changesSince(assess(workspace, { asOf: first }), assess(workspace, { asOf: second }));
  const ofShare = found.exceptions.filter(({ exception }) => exception.subject.metric === 'share');
  return {
    exceptions: ofShare
      .filter(({ exception }) => exception.kind !== 'overdue')
      .map(({ change, exception }) => `${change} ${exception.kind}`),
    escalations: found.escalations.map(({ change }) => change),
  };
};

test.each([
  ['a first miss', [['2025-05', 79, '2025-06-20']], ['new missed'], []],
  [
    'amber, then red',
    [
      ['2025-05', 79, '2025-05-31'],
      ['2025-06', 70, '2025-07-01'],
    ],
    ['worsened missed'],
    ['opened'],
  ],
  [
    'red, then amber',
    [
      ['2025-05', 70, '2025-05-31'],
      ['2025-06', 79, '2025-07-01'],
    ],
    ['easing missed'],
    ['opened'],
  ],
  [
    'amber, then met',
    [
      ['2025-05', 79, '2025-05-31'],
      ['2025-06', 81, '2025-07-01'],
    ],
    ['cleared missed'],
    [],
  ],
  [
    'a third miss',
    [
      ['2025-04', 79, '2025-05-01'],
      ['2025-05', 79, '2025-05-31'],
      ['2025-06', 79, '2025-07-01'],
    ],
    ['sustained missed'],
    ['level-risen'],
  ],
  [
    'two misses, then met',
    [
      ['2025-04', 79, '2025-05-01'],
      ['2025-05', 79, '2025-05-31'],
      ['2025-06', 81, '2025-07-01'],
    ],
    ['cleared missed'],
    ['cleared'],
  ],
  [
    'a met month that is restated as missed',
    [
      ['2025-04', 79, '2025-05-01'],
      ['2025-05', 81, '2025-05-31'],
      ['2025-05', 79, '2025-07-01'],
    ],
    ['new missed'],
    ['reopened'],
  ],
  [
    'two misses of which one is restated as met',
    [
      ['2025-04', 79, '2025-05-01'],
      ['2025-05', 79, '2025-05-31'],
      ['2025-05', 81, '2025-07-01'],
    ],
    ['cleared missed'],
    ['withdrawn'],
  ],
] as const)('%s', (_, printed, exceptions, escalations) => {
  expect(changes(printed, '2025-06-15', '2025-07-15')).toEqual({ exceptions, escalations });
});

test('law: between two assessments that are alike nothing is new, worsened or cleared', () => {
  const printed = [
    ['2025-04', 79, '2025-05-01'],
    ['2025-05', 79, '2025-05-31'],
  ] as const;
  expect(changes(printed, '2025-06-20', '2025-06-20')).toEqual({
    exceptions: ['sustained missed'],
    escalations: ['sustained'],
  });
});

test('what was missed and cannot be told any more is not cleared', () => {
  const workspace = workspaceOf([], { ruleSets: [rules()] });
  const empty = assess(workspace, { asOf: '2025-06-15' });
  const subject = { metric: 'share', place: 'E10000018', period: '2025-05' };
  const time = { since: null, ask: null, nextMeeting: null, papersDue: null };
  const plain = { title: 'Share', cause: '', rule: 'discharge/share', owner: null, route: null, ...time };
  const missed = { ...plain, subject, kind: 'missed', status: 'red' } as const;
  const doubtful = {
    ...plain,
    subject: { ...subject, period: '2025-06' },
    kind: 'doubtful',
    status: 'not-rated',
  } as const;
  const found = changesSince({ ...empty, exceptions: [missed] }, { ...empty, exceptions: [doubtful] });
  expect(found.exceptions.map(({ change }) => change)).toEqual(['new', 'no-longer-known']);
});
