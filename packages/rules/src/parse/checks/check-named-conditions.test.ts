import { expect, test } from 'vitest';
import { parseRuleSet } from '../parse-rule-set.ts';
import { sayRuleFinding } from '../say-rule-finding.ts';

const below = (value: number) => ({ fact: 'value', operator: 'lessThan', value });
const ruleSet = (conditions: Record<string, unknown>, when: unknown) => ({
  id: 'set',
  title: 'A set',
  version: 1,
  state: 'draft',
  forPeriods: { from: '2026-04' },
  conditions,
  ratings: [{ id: 'r', for: { metrics: ['m'] }, bands: [{ status: 'red', when }] }],
});
const said = (conditions: Record<string, unknown>, when: unknown): readonly string[] => {
  const parsed = parseRuleSet(ruleSet(conditions, when));
  return parsed.ok
    ? []
    : parsed.findings.map((finding) => `${finding.path.join('/')}: ${sayRuleFinding(finding)}`);
};

test('a condition is used by its name, and the name keeps its place beside what it means', () => {
  const parsed = parseRuleSet(ruleSet({ low: below(5) }, { not: { condition: 'low' } }));
  expect(parsed.ok && parsed.ruleSet.ratings[0]).toMatchObject({
    bands: [{ when: { not: { condition: 'low', means: below(5) } } }],
  });
});

test('a name that means nothing is refused, with what was likely meant', () => {
  expect(said({ low: below(5) }, { condition: 'lwo' })).toEqual([
    'ratings/0/bands/0/when/condition: There is no condition "lwo". Did you mean "low"?',
  ]);
});

test('a condition that leads back to itself is refused', () => {
  const round = { a: { any: [below(5), { condition: 'b' }] }, b: { not: { condition: 'a' } } };
  expect(said(round, { condition: 'a' })).toEqual([
    'conditions/a: The condition "a" leads back to itself, so it would never come to anything.',
    'conditions/b: The condition "b" leads back to itself, so it would never come to anything.',
  ]);
});

test('what is wrong within a named condition is told once, where it stands', () => {
  const wrong = { low: { fact: 'valeu', operator: 'lessThan', value: 5 } };
  expect(said(wrong, { all: [{ condition: 'low' }, { condition: 'low' }] })).toEqual([
    'conditions/low/fact: There is no fact "valeu". Did you mean "value"?',
  ]);
});

test('a fact says which comparator it is beside, and takes no word that means nothing to it', () => {
  const compare = (reference: Record<string, unknown>) => ({ ...reference, operator: 'moreThan', value: 5 });
  expect(said({}, compare({ fact: 'comparator' }))).toEqual([
    'ratings/0/bands/0/when/fact: "comparator" must say "with": which comparator, such as "with": "england".',
  ]);
  expect(said({}, compare({ fact: 'previous', with: 'england' }))).toEqual([
    'ratings/0/bands/0/when/with: "previous" takes no "with": there is only one of it.',
  ]);
});

test('names that double at every step are refused before anything is evaluated', () => {
  const bomb = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `c${index}`,
      index === 0 ? below(5) : { all: [{ condition: `c${index - 1}` }, { condition: `c${index - 1}` }] },
    ]),
  );
  expect(said(bomb, { condition: 'c39' })).toEqual([
    'conditions: The rule set holds more than 200000 values.',
  ]);
});
