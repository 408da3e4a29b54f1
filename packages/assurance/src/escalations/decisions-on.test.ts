import type { Decision } from '@ragstone/governance';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const id = 'discharge/off-plan/share/E10000018/month';
const month = (index: number): string => `2025-${String(index + 4).padStart(2, '0')}`;

const ruleSet = (version: number) => {
  const parsed = parseRuleSet({
    id: 'discharge',
    title: 'Discharge',
    version,
    state: 'adopted',
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04', to: '2026-03' },
    ratings: [
      {
        id: 'share',
        for: { metrics: ['share'], windows: ['month'] },
        againstTarget: { target: 'plan', green: 'met' },
      },
    ],
    escalations: [
      {
        id: 'off-plan',
        for: { ratings: ['share'], windows: ['month'] },
        raise: { when: { fact: 'missed', operator: 'is', value: true } },
        levels: [
          { after: { inARow: 2 }, route: 'group', ask: 'explain' },
          { after: { inARow: 4 }, route: 'board', ask: 'decide' },
        ],
        clear: { when: { fact: 'missed', operator: 'is', value: false }, inARow: 2 },
        acknowledge: { by: ['group-chair'], expiresAfter: { reports: 3 }, endsWhen: 'level-rises' },
        override: { by: ['board'] },
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return { ...parsed.ruleSet, at };
};

const seen = { period: '2025-05', level: 1, version: 1 };
const acknowledged: Decision = {
  decides: 'acknowledged',
  about: id,
  seen,
  by: 'group-chair',
  on: '2025-07-10',
  reason: 'Two wards were closed',
};

/** The share month by month from April against 80, and what was decided about it. */
const decided = (
  values: readonly number[],
  decisions: readonly Decision[],
  { version = 1, asOf = '2025-08-20' } = {},
) => {
  const figures = values.flatMap((value, index) => [
    figureOf('target', 'share', month(index), 80, { vintage: '2025-04-01' }),
    figureOf('actual', 'share', month(index), value, { vintage: '2025-05-01' }),
  ]);
  const { escalations, findings, judgements } = assess(
    workspaceOf(figures, {
      ruleSets: [ruleSet(version)],
      decisions: decisions.map((decision, index) => ({
        ...decision,
        at: { ref: 'fixture.json', path: ['decisions', index] },
      })),
    }),
    { asOf },
  );
  return {
    escalation: escalations.find((each) => each.id === id),
    codes: findings.map(({ code }) => code).filter((code) => code.startsWith('decision-')),
    statuses: judgements.map(({ status }) => status),
  };
};

test('an acknowledgement stands beside the escalation and changes neither its state nor any rating', () => {
  const with_ = decided([79, 79, 79], [acknowledged]);
  const without = decided([79, 79, 79], []);
  expect(with_.escalation).toMatchObject({ attention: 'acknowledged', decisions: [{ ended: null }] });
  expect(without.escalation).toMatchObject({ attention: 'open', decisions: [] });
  const { attention: _, decisions: __, ...state } = with_.escalation ?? {};
  expect(without.escalation).toMatchObject(state);
  expect(with_.statuses).toEqual(without.statuses);
  expect(with_.codes).toEqual([]);
});

test.each([
  ['the level rises', [79, 79, 79, 79], acknowledged, {}, 'level-rose'],
  ['it clears, and is raised anew', [79, 79, 81, 81, 79, 79], acknowledged, {}, 'cleared'],
  ['more reports have followed than it was given', [79, 79, 81, 79, 81, 79], acknowledged, {}, 'expired'],
  ['its day is over', [79, 79], { ...acknowledged, until: '2025-08-01' }, {}, 'expired'],
  ['the rules have changed', [79, 79], acknowledged, { version: 2 }, 'superseded'],
  ['it had not reached that level, as is known now', [81, 79], acknowledged, {}, 'restated'],
  ['another took it', [79, 79], { ...acknowledged, by: 'board' }, {}, 'not-entitled'],
] as const)('a decision ends where %s', (_, values, decision, options, ended) => {
  const { escalation } = decided(values, [decision], options);
  expect(escalation?.decisions).toMatchObject([{ ended }]);
  expect(escalation?.attention).toBe('open');
});

test('one who may acknowledge cannot set it aside, and what is set aside ends with its day', () => {
  const aside: Decision = { ...acknowledged, decides: 'overridden', by: 'board', until: '2026-01-31' };
  expect(decided([79, 79], [aside], { asOf: '2026-01-31' }).escalation?.attention).toBe('overridden');
  expect(decided([79, 79], [aside], { asOf: '2026-02-01' }).escalation?.attention).toBe('open');
  expect(decided([79, 79], [{ ...aside, by: 'group-chair' }]).codes).toEqual(['decision-not-entitled']);
});

test('the last decision that holds says how it is attended to, whatever order they are written in', () => {
  const snoozed: Decision = { ...acknowledged, decides: 'snoozed', on: '2025-07-20', until: '2025-09-30' };
  const orders = [
    [acknowledged, snoozed],
    [snoozed, acknowledged],
  ];
  for (const decisions of orders) {
    expect(decided([79, 79], decisions, { asOf: '2025-09-01' }).escalation?.attention).toBe('snoozed');
    expect(decided([79, 79], decisions, { asOf: '2025-10-01' }).escalation?.attention).toBe('acknowledged');
  }
});

test('what was decided is taken back by one who might decide it, and by nobody else', () => {
  const withdrawn: Decision = { ...acknowledged, decides: 'withdrawn', on: '2025-07-20' };
  const taken = decided([79, 79], [withdrawn, acknowledged]).escalation;
  expect(taken?.attention).toBe('open');
  expect(taken?.decisions).toMatchObject([
    { decides: 'acknowledged', ended: 'withdrawn' },
    { decides: 'withdrawn', ended: null },
  ]);
  const again = { ...acknowledged, on: '2025-07-21' };
  expect(decided([79, 79], [acknowledged, withdrawn, again]).escalation?.attention).toBe('acknowledged');
  const byAnother = decided([79, 79], [acknowledged, { ...withdrawn, by: 'somebody' }]);
  expect(byAnother.escalation?.attention).toBe('acknowledged');
  expect(byAnother.codes).toEqual(['decision-not-entitled']);
});

test('two decisions in the same words are two, each with its own end', () => {
  const twice = decided([79, 79], [acknowledged, { ...acknowledged, seen: { ...seen, version: 7 } }]);
  expect(twice.escalation?.decisions).toMatchObject([
    { at: { path: ['decisions', 0] }, ended: null },
    { at: { path: ['decisions', 1] }, ended: 'superseded' },
  ]);
  expect(twice.codes).toEqual(['decision-superseded']);
});

test('what was decided later is not known earlier', () => {
  expect(decided([79, 79], [acknowledged], { asOf: '2025-07-09' }).escalation?.decisions).toEqual([]);
});

test('a decision that holds for nothing is told, with what to do', () => {
  expect(decided([81, 81], [acknowledged]).codes).toEqual(['decision-about-nothing']);
  expect(decided([79, 79], [acknowledged], { version: 2 }).codes).toEqual(['decision-superseded']);
  expect(decided([81, 79], [acknowledged]).codes).toEqual(['decision-restated']);
});
