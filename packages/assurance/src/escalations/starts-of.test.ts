import { expect, test } from 'vitest';
import type { DecisionOutcome, EscalationOutcome, EscalationStep } from './escalation-outcome.ts';
import { followUpExceptions } from './follow-up-exceptions.ts';
import { startsOf } from './starts-of.ts';

const plan = { start: 'recovery plan', owner: 'provider', within: { workingDays: 10 } };
const raised = (knownOn: string | null): EscalationStep => ({
  ...{ period: '2025-07', change: 'raised', level: 0, route: 'board', ask: 'explain', says: 'missed' },
  ...{ knownOn, figures: [] },
});
const started: DecisionOutcome = {
  ...{ at: { ref: 'decisions.json', path: [] }, decides: 'started', by: 'provider', on: '2025-08-28' },
  ...{ until: null, reason: 'It began', seen: { period: '2025-07', level: 0, version: 1 }, ended: null },
};

test('the last day is so many working days after the figures were known, over the bank holiday', () => {
  expect(startsOf(plan, [raised('2025-08-15')], [], '2025-08-20')).toMatchObject({
    dueOn: '2025-09-01',
    standing: 'not-started',
  });
});

test('on its last day it is not late, on the next it is, until somebody says that it has started', () => {
  const standing = (asOf: string, decisions: readonly DecisionOutcome[] = []) =>
    startsOf(plan, [raised('2025-08-15')], decisions, asOf).standing;
  expect(standing('2025-09-01')).toBe('not-started');
  expect(standing('2025-09-02')).toBe('late');
  expect(standing('2025-09-02', [started])).toBe('started');
  expect(standing('2025-09-02', [{ ...started, ended: 'withdrawn' }])).toBe('late');
});

test('where nobody can say from when, or the rule sets no days, there is no last day', () => {
  expect(startsOf(plan, [raised(null)], [], '2026-01-01')).toMatchObject({
    dueOn: null,
    standing: 'not-started',
  });
  expect(startsOf({ start: 'recovery plan' }, [raised('2025-08-15')], [], '2026-01-01').dueOn).toBeNull();
});

test('what is late is told to its owner, with the day', () => {
  const starts = startsOf(plan, [raised('2025-08-15')], [], '2025-09-02');
  const escalation: EscalationOutcome = {
    ...{
      id: 'a/b/c',
      rule: 'a/b',
      version: 1,
      subject: { metric: 'c' },
      title: 'Completed',
      state: 'raised',
    },
    ...{
      level: 0,
      since: '2025-07',
      levelSince: '2025-07',
      asOfPeriod: '2025-07',
      route: 'board',
      ask: null,
    },
    ...{
      owner: 'lead',
      nextMeeting: null,
      papersDue: null,
      periods: [],
      draft: false,
      why: [],
      history: [],
      decisions: [],
    },
    ...{ attention: 'open', starts },
  };
  expect(followUpExceptions([escalation])).toMatchObject([
    {
      title: 'Completed: recovery plan',
      cause: 'It was to start by 1 September 2025, and nobody has said that it did.',
      owner: 'provider',
      route: 'board',
    },
  ]);
  expect(followUpExceptions([{ ...escalation, starts: { ...starts, standing: 'started' } }])).toEqual([]);
});
