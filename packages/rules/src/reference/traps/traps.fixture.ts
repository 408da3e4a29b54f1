import { known, unknown } from '@ragstone/rag';
import type { Condition } from '../../language/condition.ts';
import type { Rating } from '../../language/rating.ts';
import { rateByReference } from '../engine/rate-by-reference.ts';
import { evaluating, importing, importingConditions, profile } from './ask-ragstone.fixture.ts';
import { firedBesideAnotherRun, firedBy, runEngine } from './run-json-rules-engine.fixture.ts';

/** One case in which json-rules-engine and Ragstone differ by design: what each does, and how to see it. */
export interface Trap {
  readonly title: string;
  readonly theirs: string;
  readonly seeTheirs: () => Promise<string>;
  readonly ours: string;
  readonly seeOurs: () => string | Promise<string>;
}

const leaf = (fact: string, operator: string, value: unknown, more: object = {}) => ({
  fact,
  operator,
  value,
  ...more,
});
const all = (...members: readonly unknown[]) => ({ all: members });
const value = (operator: string, than: unknown, more: object = {}) =>
  all(leaf('value', operator, than, more));
const meets: Condition = { fact: 'value', operator: 'atLeast', value: { fact: 'target' } };
const below5: Condition = { fact: 'value', operator: 'lessThan', value: 5 };
const above80: Condition = { fact: 'value', operator: 'moreThan', value: 80 };
const missing = { value: unknown('late') };

const unlikeText = { s: 'a'.repeat(12) };
const regularExpression = value('notEqual', null, { path: '$[?(@.s.match(/^(a+)+$/))]' });
const hiddenOperator = all(
  leaf('value', 'greaterThan', 90, { priority: 10 }),
  leaf('value', 'greaterThen', 80, { priority: 1 }),
);
const nestedTypo = all({ any: [leaf('value', 'equal', 1), { fct: 'value', operator: 'equal', value: 2 }] });

const rule = (type: string, conditions: unknown, more: object = {}) => ({
  conditions,
  event: { type },
  ...more,
});
const twiceNamed = [
  rule('green', value('greaterThan', 80), { name: 'met' }),
  rule('amber', value('greaterThan', 70), { name: 'met' }),
];
const inOrder = [
  rule('green', value('greaterThan', 80), { name: 'met' }),
  rule('amber', value('greaterThan', 70), { name: 'near' }),
];
const byPriority = [
  rule('amber', value('greaterThan', 70), { priority: 2 }),
  rule('red', value('lessThan', 70), { priority: 1 }),
];
const bands: Rating = {
  id: 'rating',
  standing: true,
  for: { metrics: ['m'], windows: ['month'] },
  bands: [
    { status: 'green', when: { fact: 'value', operator: 'moreThan', value: 80 } },
    { status: 'amber', when: { fact: 'value', operator: 'moreThan', value: 70 } },
    { status: 'red', when: { fact: 'value', operator: 'lessThan', value: 70 } },
  ],
};
const statusOf = async (figure: number): Promise<string> =>
  (await rateByReference(bands, { value: known(figure) }, profile)).status;

/** Every one was run on json-rules-engine 7.3.1, and is run again by the test. */
export const traps: readonly Trap[] = [
  {
    title: '85 at least null, written in the rule',
    theirs: 'fires',
    seeTheirs: () => runEngine({ conditions: value('greaterThanInclusive', null), facts: { value: 85 } }),
    ours: 'refused: `null-compared` at conditions/all/0/value',
    seeOurs: () => importingConditions(value('greaterThanInclusive', null)),
  },
  {
    title: '85 at least a target that is null',
    theirs: 'fires',
    seeTheirs: () =>
      runEngine({
        conditions: value('greaterThanInclusive', { fact: 'target' }),
        facts: { value: 85, target: null },
      }),
    ours: 'unknown: `no-target`',
    seeOurs: () => evaluating(meets, { value: known(85), target: unknown('no-target') }),
  },
  {
    title: '-1 less than null',
    theirs: 'fires',
    seeTheirs: () => runEngine({ conditions: value('lessThan', null), facts: { value: -1 } }),
    ours: 'refused: `null-compared` at conditions/all/0/value',
    seeOurs: () => importingConditions(value('lessThan', null)),
  },
  {
    title: 'a missing value less than 5',
    theirs: 'does not fire',
    seeTheirs: () => runEngine({ conditions: value('lessThan', 5), facts: { value: null } }),
    ours: 'unknown: `late`',
    seeOurs: () => evaluating(below5, missing),
  },
  {
    title: 'a missing value `not:lessThan` 5',
    theirs: 'fires',
    seeTheirs: () => runEngine({ conditions: value('not:lessThan', 5), facts: { value: null } }),
    ours: 'refused: `decorator-refused` at conditions/all/0/operator',
    seeOurs: () => importingConditions(value('not:lessThan', 5)),
  },
  {
    title: 'not (a missing value less than 5)',
    theirs: 'fires',
    seeTheirs: () => runEngine({ conditions: { not: leaf('value', 'lessThan', 5) }, facts: { value: null } }),
    ours: 'unknown: `late`',
    seeOurs: () => evaluating({ not: below5 }, missing),
  },
  {
    title: 'the figure "85.3%" greater than 80',
    theirs: 'does not fire',
    seeTheirs: () => runEngine({ conditions: value('greaterThan', 80), facts: { value: '85.3%' } }),
    ours: 'unknown: `unit-conflict`',
    seeOurs: () => evaluating(above80, { value: known('85.3%') }),
  },
  {
    title: 'not (the figure "85.3%" greater than 80)',
    theirs: 'fires',
    seeTheirs: () =>
      runEngine({ conditions: { not: leaf('value', 'greaterThan', 80) }, facts: { value: '85.3%' } }),
    ours: 'unknown: `unit-conflict`',
    seeOurs: () => evaluating({ not: above80 }, { value: known('85.3%') }),
  },
  {
    title: 'a value less than "85.3%", written in the rule',
    theirs: 'does not fire',
    seeTheirs: () => runEngine({ conditions: value('lessThan', '85.3%'), facts: { value: 80 } }),
    ours: 'refused: `text-for-number` at conditions/all/0/value',
    seeOurs: () => importingConditions(value('lessThan', '85.3%')),
  },
  {
    title: '"9" greater than "10", of a number',
    theirs: 'fires',
    seeTheirs: () => runEngine({ conditions: value('greaterThan', '10'), facts: { value: '9' } }),
    ours: 'refused: `text-for-number` at conditions/all/0/value',
    seeOurs: () => importingConditions(value('greaterThan', '10')),
  },
  {
    title: '"9" greater than "10", of a text',
    theirs: 'fires',
    seeTheirs: () =>
      runEngine({ conditions: all(leaf('place', 'greaterThan', '10')), facts: { place: '9' } }),
    ours: 'refused: `text-compared` at conditions/all/0/value',
    seeOurs: () => importingConditions(all(leaf('place', 'greaterThan', '10'))),
  },
  {
    title: '"06-Sep-2024" greater than "05-Apr-2025"',
    theirs: 'fires',
    seeTheirs: () =>
      runEngine({
        conditions: all(leaf('periodEnds', 'greaterThan', '05-Apr-2025')),
        facts: { periodEnds: '06-Sep-2024' },
      }),
    ours: 'refused: `text-compared` at conditions/all/0/value',
    seeOurs: () => importingConditions(all(leaf('periodEnds', 'greaterThan', '05-Apr-2025'))),
  },
  {
    title: 'one `Date` later than another; a later day',
    theirs: 'does not fire',
    seeTheirs: () =>
      runEngine({
        conditions: all(leaf('periodEnds', 'greaterThan', new Date('2024-09-06'))),
        facts: { periodEnds: new Date('2025-04-05') },
      }),
    ours: 'true',
    seeOurs: () =>
      evaluating(
        { fact: 'periodEnds', operator: 'after', value: '2024-09-06' },
        { periodEnds: known('2025-04-05') },
      ),
  },
  {
    title: '0.1 + 0.2 at most 0.3',
    theirs: 'does not fire',
    seeTheirs: () => runEngine({ conditions: value('lessThanInclusive', 0.3), facts: { value: 0.1 + 0.2 } }),
    ours: 'true',
    seeOurs: () => evaluating({ fact: 'value', operator: 'atMost', value: 0.3 }, { value: known(0.1 + 0.2) }),
  },
  {
    title: '`all` without members',
    theirs: 'fires',
    seeTheirs: () => runEngine({ conditions: { all: [] } }),
    ours: 'refused: `members-missing` at conditions/all',
    seeOurs: () => importingConditions({ all: [] }),
  },
  {
    title: '`any` without members',
    theirs: 'fires',
    seeTheirs: () => runEngine({ conditions: { any: [] } }),
    ours: 'refused: `members-missing` at conditions/any',
    seeOurs: () => importingConditions({ any: [] }),
  },
  {
    title: '`all` that is false beside `any` that is true',
    theirs: 'fires',
    seeTheirs: () =>
      runEngine({
        conditions: { all: [leaf('value', 'lessThan', 80)], any: [leaf('value', 'greaterThan', 80)] },
        facts: { value: 85 },
      }),
    ours: 'refused: `kinds-mixed` at conditions',
    seeOurs: () =>
      importingConditions({ all: [leaf('value', 'lessThan', 80)], any: [leaf('value', 'greaterThan', 80)] }),
  },
  {
    title: 'a key that is none: `untis`',
    theirs: 'fires',
    seeTheirs: () =>
      runEngine({ conditions: value('greaterThan', 80, { untis: 'days' }), facts: { value: 85 } }),
    ours: 'refused: `unknown-key` at conditions/all/0/untis',
    seeOurs: () => importingConditions(value('greaterThan', 80, { untis: 'days' })),
  },
  {
    title: '`in` with a text: "01" in "2019"',
    theirs: 'fires',
    seeTheirs: () => runEngine({ conditions: all(leaf('place', 'in', '2019')), facts: { place: '01' } }),
    ours: 'refused: `list-needed` at conditions/all/0/value',
    seeOurs: () => importingConditions(all(leaf('place', 'in', '2019'))),
  },
  {
    title: '`in` with null',
    theirs: "throws: Cannot read properties of null (reading 'indexOf')",
    seeTheirs: () => runEngine({ conditions: all(leaf('place', 'in', null)), facts: { place: '01' } }),
    ours: 'refused: `list-needed` at conditions/all/0/value',
    seeOurs: () => importingConditions(all(leaf('place', 'in', null))),
  },
  {
    title: 'an operator that is none, seen',
    theirs: 'throws: Unknown operator: greaterThen',
    seeTheirs: () => runEngine({ conditions: hiddenOperator, facts: { value: 95 } }),
    ours: 'refused: `unknown-operator` at conditions/all/1/operator',
    seeOurs: () => importingConditions(hiddenOperator),
  },
  {
    title: 'the same, behind a condition of higher priority that is false',
    theirs: 'does not fire',
    seeTheirs: () => runEngine({ conditions: hiddenOperator, facts: { value: 85 } }),
    ours: 'refused: `unknown-operator` at conditions/all/1/operator',
    seeOurs: () => importingConditions(hiddenOperator),
  },
  {
    title: 'a misspelt fact',
    theirs: 'throws: Undefined fact: vlaue',
    seeTheirs: () => runEngine({ conditions: all(leaf('vlaue', 'greaterThan', 80)), facts: { value: 85 } }),
    ours: 'refused: `unknown-name` at conditions/all/0/fact',
    seeOurs: () => importingConditions(all(leaf('vlaue', 'greaterThan', 80))),
  },
  {
    title: 'a misspelt fact not equal to 80, undefined facts allowed',
    theirs: 'fires',
    seeTheirs: () =>
      runEngine({
        conditions: all(leaf('vlaue', 'notEqual', 80)),
        facts: { value: 80 },
        options: { allowUndefinedFacts: true },
      }),
    ours: 'refused: `unknown-name` at conditions/all/0/fact',
    seeOurs: () => importingConditions(all(leaf('vlaue', 'notEqual', 80))),
  },
  {
    title: 'the priority "high"',
    theirs: 'fires green',
    seeTheirs: () => firedBy([rule('green', value('greaterThan', 80), { priority: 'high' })], { value: 85 }),
    ours: 'refused: `priority-unusable` at 0/priority',
    seeOurs: () => importing([rule('green', value('greaterThan', 80), { priority: 'high' })]),
  },
  {
    title: 'two rules of one name',
    theirs: 'fires green and amber',
    seeTheirs: () => firedBy(twiceNamed, { value: 85 }),
    ours: 'refused: `name-repeated` at 1/name',
    seeOurs: () => importing(twiceNamed),
  },
  {
    title: 'two rules that both hold',
    theirs: 'fires green and amber',
    seeTheirs: () => firedBy(inOrder, { value: 85 }),
    ours: 'green',
    seeOurs: () => statusOf(85),
  },
  {
    title: 'a misspelt key far down',
    theirs: 'throws: Condition: constructor "fact" property required',
    seeTheirs: () => runEngine({ conditions: nestedTypo, facts: { value: 1 } }),
    ours: 'refused: `unknown-key` at conditions/all/0/any/1/fct',
    seeOurs: () => importingConditions(nestedTypo),
  },
  {
    title: 'a fact named like a property of every object',
    theirs: 'throws: Undefined fact: toString',
    seeTheirs: () => runEngine({ conditions: all(leaf('toString', 'notEqual', null)) }),
    ours: 'refused: `unknown-name` at conditions/all/0/fact',
    seeOurs: () => importingConditions(all(leaf('toString', 'notEqual', 1))),
  },
  {
    title: "a path to an object's prototype",
    theirs: 'does not fire',
    seeTheirs: () =>
      runEngine({
        conditions: value('equal', 'Object', { path: '$.constructor.name' }),
        facts: { value: { a: 1 } },
      }),
    ours: 'refused: `path-refused` at conditions/all/0/path',
    seeOurs: () => importingConditions(value('equal', 1, { path: '$.constructor.name' })),
  },
  {
    title: 'a path that runs the regular expression `/^(a+)+$/`',
    theirs: 'fires',
    seeTheirs: () => runEngine({ conditions: regularExpression, facts: { value: [unlikeText] } }),
    ours: 'refused: `path-refused` at conditions/all/0/path, `null-compared` at conditions/all/0/value',
    seeOurs: () => importingConditions(regularExpression),
  },
  {
    title: 'a fact with parameters',
    theirs: 'fires',
    seeTheirs: () =>
      runEngine({
        conditions: value('greaterThan', 80, { params: { with: 'england' } }),
        facts: { value: 85 },
      }),
    ours: 'refused: `parameters-refused` at conditions/all/0/params',
    seeOurs: () => importingConditions(value('greaterThan', 80, { params: { with: 'england' } })),
  },
  {
    title: '65 is red, while another run on the same engine ends',
    theirs: 'fires nothing, of 1 rules looked at',
    seeTheirs: () => firedBesideAnotherRun(byPriority, 65),
    ours: 'red and red',
    seeOurs: async () => (await Promise.all([statusOf(65), statusOf(65)])).join(' and '),
  },
];
