import { expect, test } from 'vitest';
import smallestDraft from '../fixtures/smallest-draft.json' with { type: 'json' };
import type { AlternativeReading } from '../language/rating.ts';
import { parseRuleSet } from '../parse/parse-rule-set.ts';
import { sayRuleFinding } from '../parse/say-rule-finding.ts';
import { analyseRuleSet } from './analyse-rule-set.ts';
import { faultsOfReadings } from './faults-of-readings.ts';
import { ratingWith, trialContext } from './said-of.fixture.ts';

const said = (alternative: object, reading: object = { chosen: 'points' }): readonly string[] => {
  const at = { ref: 'trial.readings.json', path: ['readings', 0] };
  const alternatives = [{ id: 'percent', says: 'percent', ...alternative } as AlternativeReading];
  const context = { ...trialContext, readings: [{ id: 'legend', at, alternatives }] };
  const rating = ratingWith({
    againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
    reading: { of: 'within 2%', alternatives: 'legend', ...reading },
  });
  const written = { ...smallestDraft, ratings: [rating] };
  const parsed = parseRuleSet(written, context);
  if (!parsed.ok) throw new Error(parsed.findings.map(sayRuleFinding).join(' '));
  const found = analyseRuleSet(parsed.ruleSet, context);
  return faultsOfReadings(written, parsed.ruleSet, found, context).map(
    ({ at: { ref, path }, finding }) => `${ref} ${path.join('/')} ${finding.kind} ${finding.finding.code}`,
  );
};

const against = (amber: object) => ({ againstTarget: { target: 'plan', green: 'met', amber } });

test('a reading is checked as if it stood in the rating, and told where it stands', () => {
  expect(said(against({ missedByUpTo: { percentOfTarget: 2 } }))).toEqual([]);
  expect(said(against({ missedByUpTo: { amount: 2, unit: 'days' } }))).toEqual([
    'trial.readings.json readings/0/alternatives/0/againstTarget/amber/missedByUpTo refused tolerance-misfit',
  ]);
  expect(said({ againstComparators: { comparators: ['a', 'b'], green: {}, red: {} } })[0]).toContain(
    'refused',
  );
});

test('a reading is analysed as the rating is', () => {
  expect(said(against({ missedByUpTo: { points: 90 } }))).toEqual([
    'trial.readings.json readings/0/alternatives/0/againstTarget/amber/missedByUpTo doubtful tolerance-swallows-scale',
  ]);
  expect(said(against({ missedByUpTo: { points: 90 } }), { chosen: undefined })).toHaveLength(1);
});
