import type { Decision } from '@ragstone/governance';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { withReturns } from '../returns/forms.fixture.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';
import { owedFollowUps } from './owed-follow-ups.ts';

const at = { ref: 'fixture.json', path: [] };
const plan = {
  start: 'recovery plan',
  owner: 'provider',
  within: { workingDays: 10 },
  check: { every: 'week', what: ['caseloads', 'staff time'] },
};
const offPlan = {
  id: 'off-plan',
  for: { ratings: ['share'], windows: ['month'] },
  raise: { when: { fact: 'missed', operator: 'is', value: true } },
  route: 'board',
  ask: 'explain',
  clear: { when: { fact: 'missed', operator: 'is', value: false } },
  // biome-ignore lint/suspicious/noThenProperty: the language says "then" for what follows.
  then: plan,
};
const dutyLate = {
  id: 'duty-late',
  for: { each: 'duty' },
  raise: { when: { fact: 'state', operator: 'is', value: 'late' } },
  route: 'executive',
  ask: 'decide',
  clear: { when: { fact: 'state', operator: 'oneOf', value: ['met', 'not-yet-due'] } },
};
const rated = {
  id: 'owed',
  for: { each: 'duty' },
  bands: [
    { status: 'green', when: { fact: 'state', operator: 'is', value: 'met' } },
    { status: 'red', when: { fact: 'state', operator: 'is', value: 'late' } },
  ],
};

const rulesOf = (escalations: readonly object[], ratings: readonly object[] = []) => {
  const parsed = parseRuleSet({
    ...{ id: 'discharge', title: 'Discharge', version: 1, state: 'adopted' },
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04' },
    ratings: [
      {
        id: 'share',
        for: { metrics: ['share'], windows: ['month'] },
        againstTarget: { target: 'plan', green: 'met' },
      },
      ...ratings,
    ],
    escalations,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return [{ ...parsed.ruleSet, at }];
};

const about = 'discharge/off-plan/share/E10000018/month';
const said = (decides: Decision['decides'], on: string) => ({
  ...{ decides, about, by: 'provider', on, reason: 'So it was', at },
  seen: { period: '2025-10', level: 0, version: 1 },
});

/** October's figure came on 1 December 2025 and missed its target; the plan started on Friday 5 December. */
const assessed = (
  asOf: string,
  decisions: readonly ReturnType<typeof said>[],
  ratings: readonly object[] = [],
) =>
  assess(
    workspaceOf([figureOf('actual', 'share', '2025-10', 70), figureOf('target', 'share', '2025-10', 80)], {
      ...{ ruleSets: rulesOf([offPlan, dutyLate], ratings), decisions },
    }),
    { asOf },
  );
const started = said('started', '2025-12-05');
const duty = (asOf: string, ...decisions: readonly ReturnType<typeof said>[]) =>
  assessed(asOf, [started, ...decisions]).subjects.find(({ kind }) => kind === 'duty');

test('until it has started its looks are no duty: what is owed is the start, by its last day', () => {
  const before = assessed('2025-12-02', []);
  expect(before.subjects).toEqual([]);
  expect(owedFollowUps(before.escalations)).toMatchObject([
    { what: 'recovery plan', owner: 'provider', route: 'board', dueOn: '2025-12-15', late: false },
  ]);
});

test('then each look is a duty of its owner: not yet due, late on the day after, met by a word of it', () => {
  expect(duty('2025-12-12')).toMatchObject({
    ...{ id: `${about}/checks`, title: 'Left on the ready date, Leicestershire: caseloads and staff time' },
    ...{ owners: ['provider'] },
    facts: { state: 'not-yet-due', kind: 'review', frequency: 'weekly', dueOn: '2025-12-12', daysLate: null },
  });
  expect(duty('2025-12-13')?.facts).toMatchObject({ state: 'late', dueOn: '2025-12-12', daysLate: 1 });
  expect(duty('2025-12-13', said('checked', '2025-12-11'))?.facts).toMatchObject({
    ...{ state: 'met', dueOn: '2025-12-19', lastMetOn: '2025-12-11' },
  });
});

test('a rule about duties that are late sees it, and clears with the next look', () => {
  const late = (asOf: string, ...decisions: readonly ReturnType<typeof said>[]) =>
    assessed(asOf, [started, ...decisions]).escalations.filter(({ rule }) => rule === 'discharge/duty-late');
  expect(late('2025-12-12')).toEqual([]);
  expect(late('2025-12-13')).toMatchObject([
    {
      ...{ id: `discharge/duty-late/duty/${about}/checks`, state: 'raised', route: 'executive' },
      owner: 'provider',
      why: [
        'December 2025: late in December 2025, so it goes to executive to decide.',
        'It was to be looked at by 12 December 2025, and nobody has said that it was.',
      ],
    },
  ]);
  expect(late('2025-12-15', said('checked', '2025-12-15'))).toEqual([]);
});

test('what was missed is told once: by itself, or by the rule that rates duties', () => {
  const causes = (ratings: readonly object[]) =>
    assessed('2025-12-20', [started], ratings)
      .exceptions.filter(({ title }) => title.includes('caseloads'))
      .map(({ cause, owner, route, rule }) => ({ cause, owner, route, rule }));
  const cause =
    'It was to be looked at by 19 December 2025, and nobody has said that it was. It is one of 2 that were missed.';
  const who = { owner: 'provider', route: 'board' };
  expect(causes([])).toEqual([{ cause, ...who, rule: 'discharge/off-plan' }]);
  expect(causes([rated])).toEqual([{ cause, ...who, rule: 'discharge/owed' }]);
});

test('what is owed next is the look that was missed, and the next', () =>
  expect(
    owedFollowUps(assessed('2025-12-15', [started]).escalations).map(({ dueOn, late }) => [dueOn, late]),
  ).toEqual([
    ['2025-12-12', true],
    ['2025-12-19', false],
  ]));

test('what a rule about another kind of subject starts has a last day too', () => {
  const notSent = {
    id: 'not-sent',
    for: { each: 'return' },
    raise: { when: { fact: 'submission', operator: 'is', value: 'not-submitted' } },
    route: 'board',
    ask: 'explain',
    clear: { when: { fact: 'submitted', operator: 'is', value: true } },
    // biome-ignore lint/suspicious/noThenProperty: the language says "then" for what follows.
    then: { start: 'plan to send it', within: { workingDays: 3 } },
  };
  const [found] = assess(withReturns([], { ruleSets: rulesOf([notSent]) }), {
    asOf: '2026-05-22',
  }).escalations;
  // Three working days after its deadline, however late anybody looks.
  expect(found?.starts).toMatchObject({ dueOn: '2026-05-22', standing: 'not-started' });
  const later = assess(withReturns([], { ruleSets: rulesOf([notSent]) }), { asOf: '2026-06-01' });
  expect(later.escalations[0]?.starts).toMatchObject({ dueOn: '2026-05-22', standing: 'late' });
  expect(later.exceptions.filter(({ kind }) => kind === 'duty')).toMatchObject([
    { title: 'The plan: plan to send it', owner: 'board-chair', route: 'board' },
  ]);
});
