import type { Located } from '@ragstone/rag';
import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { Claim } from '../claim.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'x.claims.json', path: ['claims', 0] };
const october = { metric: 'share', place: 'E10000018', period: '2025-10' };
const claimOf = (id: string, claim: Partial<Claim>): Located<Claim> => ({
  id,
  title: `The claim ${id}`,
  subject: october,
  assertion: { says: 'value', value: 80, decimals: 0, unit: 'percent' },
  source: { document: 'paper', line: 7 },
  at,
  ...claim,
});

const claims = [
  claimOf('right', {}),
  claimOf('wrong', {
    assertion: { says: 'value', value: 64, decimals: 0, unit: 'percent' },
    return: 'plan',
  }),
  claimOf('nothing-known', { subject: { ...october, period: '2025-05' } }),
  claimOf('other-unit', { assertion: { says: 'value', value: 80, decimals: 0, unit: 'days' } }),
  claimOf('words', { assertion: { says: 'status', words: 'rated green' } }),
];

const parsed = parseRuleSet({
  id: 'papers',
  title: 'What papers say',
  version: 1,
  state: 'draft',
  forPeriods: { from: '2025-04' },
  ratings: [{ id: 'borne-out', for: { each: 'claim' }, answer: { green: 'confirmed', red: 'disputed' } }],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
const asked = [{ ...parsed.ruleSet, at }];
const assessed = (ruleSets = asked, asOf = '2025-12-15') =>
  assess(
    workspaceOf([figureOf('actual', 'share', '2025-10', 80), figureOf('target', 'share', '2025-10', 87.5)], {
      ...{ claims, ruleSets },
    }),
    { asOf },
  );
const subjects = assessed().subjects;
const factsOf = (id: string) => subjects.find((each) => each.id === id)?.facts;

test('a claim has its verdict, how far off it is, and where it stands', () => {
  expect(factsOf('wrong')).toEqual({
    ...{ verdict: 'disputed', reproducedBy: 'none', says: 'value', 'of-return': true },
    ...{ comparable: true, difference: 25 },
    ...{ document: 'paper', line: 7, publishedOn: '2025-12-01', daysSincePublished: 14 },
    ...{ metric: 'share', place: 'E10000018' },
  });
  expect(factsOf('right')).toMatchObject({ verdict: 'confirmed', reproducedBy: 'exact', difference: 0 });
});

test('what nobody can tell is unknown, and no difference of zero', () => {
  expect(factsOf('nothing-known')).toMatchObject({
    ...{ verdict: 'unverifiable', reproducedBy: null, comparable: null, difference: null },
  });
  expect(factsOf('other-unit')).toMatchObject({ comparable: false, difference: null });
  expect(factsOf('words')).toMatchObject({ comparable: false, difference: null });
});

/** A number for which its own line alone speaks, and one that is right for another month than its label names. */
test('evidence that is lacking or against itself, and a right number under a wrong label, give no difference', () => {
  const ownLine = {
    ...figureOf('actual', 'share', '2025-11', 64),
    source: { document: 'paper', line: 7 },
  };
  const otherMonth = claimOf('other-month', {
    subject: { ...october, period: '2025-11' },
    workings: { figure: { ...october, role: 'actual', decimals: 0 } },
  });
  const circular = claimOf('circular', {
    subject: { ...october, period: '2025-11' },
    assertion: { says: 'value', value: 64, decimals: 0, unit: 'percent' },
  });
  const { subjects } = assess(
    workspaceOf([figureOf('actual', 'share', '2025-10', 80), ownLine], {
      ...{ claims: [otherMonth, circular], ruleSets: asked },
    }),
    { asOf: '2025-12-15' },
  );
  expect(subjects.map(({ id, facts }) => [id, facts])).toEqual([
    ['circular', expect.objectContaining({ verdict: 'unverifiable', difference: null, comparable: null })],
    ['other-month', expect.objectContaining({ verdict: 'disputed', difference: null, comparable: false })],
  ]);
});

test('a rule that rates it makes an exception of what is disputed, and leaves the rest without a colour', () => {
  expect(subjects.map(({ id, status }) => [id, status])).toContainEqual(['nothing-known', 'not-rated']);
  expect(assessed().exceptions).toMatchObject([
    {
      ...{ subject: { kind: 'claim', id: 'wrong' }, status: 'red', owner: 'lead-for-discharge' },
      cause: 'Rated red. 64% is printed; the figures give 80%.',
    },
  ]);
});

test('without a rule about it a claim stands among the claims only, and before its paper nowhere', () => {
  expect(assessed([]).subjects).toEqual([]);
  expect(assessed([]).claims).toHaveLength(claims.length);
  expect(assessed(asked, '2025-11-30').subjects).toEqual([]);
});
