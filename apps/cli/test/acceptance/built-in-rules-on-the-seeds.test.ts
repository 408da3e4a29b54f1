import { readFileSync } from 'node:fs';
import { assess } from '@ragstone/assurance';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { februaryBoard, juneBoard, llr } from '../llr.ts';

const file = new URL('../../../../docs/rules/built-in.rules.json', import.meta.url);
const written = JSON.parse(readFileSync(file, 'utf8'));

/** What the rules that need no name of a workspace raise on a day, by rule. */
const raisedOn = async (asOf: string) => {
  const parsed = parseRuleSet({
    ...written,
    ratings: [],
    escalations: written.escalations.filter((rule: { for: object }) => 'each' in rule.for),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const workspace = await llr();
  const ruleSets = [{ ...parsed.ruleSet, at: { ref: 'built-in.rules.json', path: [] } }];
  return assess(
    { ...workspace, ruleSets: [...workspace.ruleSets, ...ruleSets] },
    { asOf },
  ).escalations.filter(({ rule, attention }) => rule.startsWith('built-in/') && attention !== null);
};

const counted = (raised: Awaited<ReturnType<typeof raisedOn>>) => {
  const of = (id: string) => raised.filter(({ rule }) => rule === `built-in/${id}`).length;
  return {
    claims: of('claim-disputed'),
    returns: of('return-due'),
    duties: of('duty-late'),
    spend: of('spend-off-profile'),
  };
};

test('in February thirteen claims of the papers up to then, no return and one duty', async () =>
  expect(counted(await raisedOn(februaryBoard))).toMatchObject({ claims: 13, returns: 0, duties: 1 }));

test('in June forty-six claims, thirty-two of them of the pack of that day, in the words of the evidence', async () => {
  const raised = await raisedOn(juneBoard);
  expect(counted(raised)).toMatchObject({ claims: 46, returns: 0, duties: 5 });
  const claims = raised.filter(({ rule }) => rule === 'built-in/claim-disputed');
  expect(claims.map(({ title, why }) => [title, why.at(-1)])).toContainEqual([
    'Home care and community contracts, half of the fund',
    '50% is printed; the figures give 32%.',
  ]);
  // The right number under the wrong label is no near miss.
  expect(claims.map(({ subject }) => subject.id)).toEqual(
    expect.arrayContaining(['year-end-paper-delay-label', 'year-end-paper-on-ready-date-actual']),
  );
  const ofTheDay = claims.filter(({ history }) => history[0]?.figures[0]?.facts.document === '001');
  expect(ofTheDay).toHaveLength(32);
});

test('a claim stays raised for as long as it is disputed, however old its paper is', async () =>
  expect(counted(await raisedOn('2026-09-20')).claims).toBe(46));

test('no return can be raised here: each form is known from the very pack that prints it completed', async () => {
  const { returnDefinitions, returns } = await llr();
  for (const { id, source } of returnDefinitions)
    expect([id, returns.find(({ definition }) => definition === id)?.document]).toEqual([
      id,
      source.document,
    ]);
});
