import type { DecisionOutcome, EscalationOutcome } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { leicestershire } from '../test/fixture/leicestershire.ts';
import { sayDecision, sayRoute, sayStanding } from './say-escalation-in-english.ts';

const { workspace } = leicestershire;
const standing = (state: EscalationOutcome['state'], level: number, since: string | null): string =>
  sayStanding({ state, level, since } as EscalationOutcome);

test.each([
  ['raised', 0, '2025-07', 'Raised since July 2025'],
  ['sustained', 2, '2025-07', 'Still open at level 2 since July 2025'],
  ['cleared', 0, null, 'Cleared'],
] as const)('%s at level %i', (state, level, since, says) => {
  expect(standing(state, level, since)).toBe(says);
});

test('what is open and has no recipient says so', () => {
  expect(sayRoute(workspace, { route: null, ask: null, attention: 'open' })).toBe('Nobody yet');
  expect(sayRoute(workspace, { route: 'discharge-group', ask: 'explain', attention: 'open' })).toBe(
    'Discharge group, to explain',
  );
});

const decision: DecisionOutcome = {
  decides: 'acknowledged',
  by: 'discharge-lead',
  on: '2025-09-18',
  until: null,
  reason: 'Two wards were closed.',
  seen: { period: '2025-08', level: 1, version: 3 },
  ended: null,
  at: { ref: 'decisions.json', path: ['decisions', 0] },
};

test.each([
  [{}, ''],
  [{ until: '2025-12-31' }, ' It holds until 31 December 2025.'],
  [{ ended: 'level-rose' }, ' It holds no longer: the level rose.'],
] as const)('a decision says who, when, what they saw and why: %j', (more, end) => {
  expect(sayDecision(workspace, { ...decision, ...more })).toBe(
    `Acknowledged by Discharge lead on 18 September 2025, as it stood at level one after August 2025: Two wards were closed.${end}`,
  );
});
