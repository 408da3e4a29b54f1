import { readFileSync } from 'node:fs';
import { periodOf } from '@ragstone/calendar';
import { known, unknown } from '@ragstone/rag';
import {
  analyseRuleSet,
  type Facts,
  factKey,
  foldEscalation,
  parseRuleSet,
  parseRuleTests,
  type RuleSet,
  runRuleTests,
} from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { changesSince } from '../changes/changes-since.ts';
import { withReturns } from '../returns/forms.fixture.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const file = new URL('../../../../docs/rules/built-in.rules.json', import.meta.url);

/** The rules as they are shipped, about the metrics and the plan of these tests. */
const rules = (): RuleSet => {
  const text = readFileSync(file, 'utf8')
    .replaceAll('your.metrics.*', 'share')
    .replaceAll('your-plan', 'plan');
  const parsed = parseRuleSet(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.ruleSet;
};
const ruleSet = { ...rules(), at: { ref: 'built-in.rules.json', path: [] } };

const month = (index: number): string => `2025-${String(index + 4).padStart(2, '0')}`;

/** Each escalation by the name of its rule, after months from April; null where nothing is published. */
const raised = (
  values: readonly (number | null)[],
  more = {},
  asOf = '2026-01-31',
): Readonly<Record<string, string>> => {
  const figures = values.flatMap((value, index) => [
    figureOf('target', 'share', month(index), 80, { vintage: '2025-04-01' }),
    ...(value === null ? [] : [figureOf('actual', 'share', month(index), value, { vintage: '2025-12-01' })]),
  ]);
  const { escalations } = assess(workspaceOf(figures, { ruleSets: [ruleSet], ...more }), { asOf });
  return Object.fromEntries(
    escalations
      .filter(({ attention }) => attention !== null)
      .map(({ rule, level }) => [rule.replace('built-in/', ''), String(level)]),
  );
};

test('every rule is sound as it is shipped: nothing in it is wrong', () => {
  const parsed = parseRuleSet(JSON.parse(readFileSync(file, 'utf8')));
  expect(parsed.ok).toBe(true);
  const errors = analyseRuleSet(ruleSet, {}).filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
});

test('one miss is raised, two rise a level, three ask for a recovery plan', () => {
  const full = [82, 82, 82, 82, 82, 82];
  expect(raised([...full, 82])).not.toHaveProperty('missed-twice');
  expect(raised([...full, 70])).toMatchObject({ 'missed-twice': '0' });
  expect(raised([...full, 70, 70])).toMatchObject({ 'missed-twice': '1' });
  expect(raised([...full, 70, 70])).not.toHaveProperty('recovery-plan');
  expect(raised([...full, 70, 70, 70])).toMatchObject({ 'missed-twice': '2', 'recovery-plan': '0' });
});

test('a month without a figure is overdue once it is due, and nothing but its coming clears that', () => {
  expect(raised([82, 82, null])).toHaveProperty('figure-overdue');
  expect(raised([82, 82, 82, 82, 82, 82, 82, 82, 82], {}, '2025-12-01')).not.toHaveProperty('figure-overdue');
});

test('the cases beside the rules, as a lead would write them, all pass', () => {
  const parsed = parseRuleTests(JSON.parse(readFileSync(new URL('built-in.test.json', file), 'utf8')), [
    ruleSet,
  ]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const { cases, counts } = runRuleTests(ruleSet, parsed.tests);
  expect(cases.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  expect(counts.passed).toBe(parsed.tests.cases.length);
});

test('a return is raised ten days before its deadline, also after it, and no longer once a pack prints it', () => {
  const lookedAt = (asOf: string) => assess(withReturns(['E10000018'], { ruleSets: [ruleSet] }), { asOf });
  const onThe = (asOf: string) =>
    lookedAt(asOf)
      .escalations.filter(({ rule }) => rule === 'built-in/return-due')
      .map(({ id, state, since, owner, why, history }) => ({
        ...{ id, state, since, owner, why },
        knownOn: history.at(-1)?.knownOn,
      }));
  const raised = { id: 'built-in/return-due/return/plan', state: 'raised', since: 'FY2026-27' };
  expect(onThe('2026-05-08')).toEqual([]);
  expect(onThe('2026-05-09')).toEqual([
    {
      ...{ ...raised, owner: 'board-chair', knownOn: null },
      why: [
        '2026-27: not seen submitted in 2026-27, so it is raised, and nobody is named to explain.',
        'It is due on 19 May 2026.',
      ],
    },
  ]);
  expect(onThe('2026-06-14')).toMatchObject([{ ...raised, knownOn: '2026-05-19' }]);
  expect(onThe('2026-06-15')).toEqual([]);
  const { escalations } = changesSince(lookedAt('2026-06-14'), lookedAt('2026-06-15'));
  expect(escalations.filter(({ escalation }) => escalation.rule === 'built-in/return-due')).toMatchObject([
    { change: 'no-longer-raised', escalation: { id: raised.id } },
  ]);
});

const england = factKey({ fact: 'significance', with: 'england' });

/** How a rule leaves something of which this was known, and then something else or nothing. */
const standings = (id: string, ...facts: readonly Facts[]): readonly string[] => {
  const rule = ruleSet.escalations.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const reported = facts.map((each, index) => ({
    period: periodOf(month(index)),
    facts: each,
    provisional: false,
  }));
  const profile = { unit: 'percent', polarity: 'higher', decimals: 1 } as const;
  return foldEscalation(rule, reported, profile).map(({ standing }) => standing);
};

const nothing: Facts = {};

test.each<readonly [string, Facts, Facts, Facts]>([
  [
    'worse-than-england-and-worsening',
    { [england]: known('worse'), trend: known('getting-worse') },
    { [england]: known('worse'), trend: known('no-significant-change') },
    { [england]: known('similar'), trend: known('getting-worse') },
  ],
  [
    'consistently-failing-process',
    { assurance: known('fail') },
    { assurance: unknown('not-calculable') },
    { assurance: known('hit-and-miss') },
  ],
  [
    'spend-off-profile',
    { shareOfPlan: known(70), expectedShare: known(75.1) },
    { shareOfPlan: known(70), expectedShare: unknown('no-data') },
    { shareOfPlan: known(70), expectedShare: known(75) },
  ],
  ['duty-late', { state: known('late') }, { state: known('due') }, { state: known('met') }],
  [
    'return-due',
    { submitted: known(false), daysUntilDue: known(10) },
    { submitted: known(false), daysUntilDue: known(11) },
    { submitted: known(true), daysUntilDue: known(-1) },
  ],
  [
    'claim-disputed',
    { verdict: known('disputed'), 'of-return': known(true) },
    { verdict: known('conflicting'), 'of-return': known(true) },
    { verdict: known('confirmed'), 'of-return': known(true) },
  ],
])('%s is raised by what it names, and by nothing less', (id, worst, between, well) => {
  expect(standings(id, worst)).toEqual(['raised']);
  expect(standings(id, between)).toEqual(['none']);
  expect(standings(id, well)).toEqual(['none']);
  expect(standings(id, nothing)).toEqual(['none']);
});

test.each(ruleSet.escalations.map(({ id }) => id))('%s: what nobody can tell never clears it', (id) => {
  const raises: Facts = {
    ...{ missed: known(true), [england]: known('worse'), trend: known('getting-worse') },
    ...{ assurance: known('fail'), shareOfPlan: known(10), expectedShare: known(75) },
    ...{ state: known('late'), overdue: known(true), submitted: known(false), daysUntilDue: known(-1) },
    ...{ verdict: known('disputed'), 'of-return': known(true) },
  };
  expect(standings(id, raises, raises, raises, nothing, nothing, nothing).at(-1)).toBe('sustained');
});
