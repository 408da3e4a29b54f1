import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const month = (index: number): string => `2025-${String(index + 4).padStart(2, '0')}`;

/** The share month by month from April; null where nothing is published, `p` where it is provisional. */
const escalated = (
  values: readonly (number | null | `${number}p`)[],
  escalation = {},
  asOf = '2026-06-01',
) => {
  const parsed = parseRuleSet({
    id: 'discharge',
    title: 'Discharge',
    version: 1,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04', to: '2026-03' },
    figures: { provisional: 'rate-and-mark' },
    ratings: [
      {
        id: 'share',
        for: { metrics: ['share'], windows: ['month', 'year-to-date'] },
        againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
      },
    ],
    escalations: [
      {
        id: 'off-plan',
        for: { ratings: ['share'], windows: ['month'] },
        raise: { when: { fact: 'missed', operator: 'is', value: true } },
        levels: [
          { after: { inARow: 2 }, route: 'group', ask: 'explain' },
          { after: { inARow: 3 }, route: 'board', ask: 'decide' },
        ],
        clear: { when: { fact: 'missed', operator: 'is', value: false }, inARow: 2 },
        ...escalation,
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const figures = values.flatMap((value, index) => [
    figureOf('target', 'share', month(index), 80),
    ...(value === null
      ? []
      : [
          figureOf('actual', 'share', month(index), Number.parseFloat(String(value)), {
            status: typeof value === 'string' ? 'provisional' : 'final',
          }),
        ]),
  ]);
  return assess(workspaceOf(figures, { ruleSets: [{ ...parsed.ruleSet, at }] }), { asOf }).escalations;
};

test('an amber counts: missed is a fact of its own', () => {
  const [found] = escalated([82, 79, 79, 79]);
  expect(found).toMatchObject({
    rule: 'discharge/off-plan',
    subject: { metric: 'share', place: 'E10000018', window: 'month', rating: 'discharge/share' },
    state: 'sustained',
    level: 2,
    since: '2025-05',
    levelSince: '2025-07',
    route: 'board',
    ask: 'decide',
  });
  expect(found?.history.map(({ period, change, route }) => [period, change, route])).toEqual([
    ['2025-05', 'raised', null],
    ['2025-06', 'level-rises', 'group'],
    ['2025-07', 'level-rises', 'board'],
  ]);
});

test('it clears after the met months that the rule asks for', () => {
  expect(escalated([79, 79, 82])[0]).toMatchObject({ state: 'easing' });
  expect(escalated([79, 79, 82, 82])[0]).toMatchObject({ state: 'cleared', route: null });
});

test('months that are due and missing are held, months to come are not looked at', () => {
  const [held] = escalated([79, null, 79]);
  expect(held).toMatchObject({ level: 1, route: 'group' });
  const [early] = escalated([79, 79], {}, '2025-12-15');
  expect(early?.asOfPeriod).toBe('2025-10');
});

test('nothing is raised where nothing was missed, and a provisional month cannot clear', () => {
  expect(escalated([82, 83])).toEqual([]);
  expect(escalated([79, 79, '82p', '82p'])[0]?.state).not.toBe('cleared');
});

test('an escalation may read other facts than the rating does', () => {
  const worsening = { fact: 'value', operator: 'worseThan', value: { fact: 'previous' } };
  const rule = {
    raise: { when: worsening },
    clear: { when: { not: worsening } },
    levels: undefined,
    route: 'group',
    ask: 'note',
  };
  const [found] = escalated([85, 84, 86], JSON.parse(JSON.stringify(rule)));
  expect(found?.history.map(({ period, change }) => [period, change])).toEqual([
    ['2025-05', 'raised'],
    ['2025-06', 'cleared'],
  ]);
});

test('windows that share months are never counted in a row', () => {
  expect(escalated([79, 79, 79], { for: { ratings: ['share'], windows: ['year-to-date'] } })).toEqual([]);
});

test('what a rule starts is said while it is raised, as far as the rule says it', () => {
  const followUp = {
    // biome-ignore lint/suspicious/noThenProperty: the language says "then" for what follows.
    then: { start: 'recovery plan', owner: 'provider', check: { every: 'week', what: ['caseloads'] } },
  };
  expect(escalated([79, 79], followUp)[0]?.starts).toEqual({
    what: 'recovery plan',
    owner: 'provider',
    withinWorkingDays: null,
    check: { every: 'week', what: ['caseloads'] },
    dueOn: null,
    startedOn: null,
    standing: 'not-started',
    checks: null,
  });
  expect(escalated([79, 79, 82, 82], followUp)[0]).toMatchObject({ state: 'cleared', starts: null });
  expect(escalated([79, 79])[0]?.starts).toBeNull();
});

test('every transition has its figures, and the day on which there was one first', () => {
  const [found] = escalated([82, 79, 79]);
  expect(found?.history.at(-1)).toMatchObject({
    change: 'level-rises',
    knownOn: '2025-12-01',
    figures: [
      { period: '2025-05', facts: { missed: true, value: 79, target: 80 } },
      { period: '2025-06', facts: { missed: true, value: 79, target: 80 } },
    ],
  });
});

test('a month that is held breaks no run, and since stays the month that opened it', () => {
  const [found] = escalated([null, 79, null, 79, 82, null, 82]);
  expect(found?.periods.map(({ period, state, level, counts }) => [period, state, level, counts])).toEqual([
    ['2025-04', 'none', 0, null],
    ['2025-05', 'raised', 0, 'raises'],
    ['2025-06', 'sustained', 0, null],
    ['2025-07', 'raised', 1, 'raises'],
    ['2025-08', 'easing', 1, 'clears'],
    ['2025-09', 'easing', 1, null],
    ['2025-10', 'cleared', 0, 'clears'],
    ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].map((period) => [period, 'none', 0, null]),
  ]);
});
