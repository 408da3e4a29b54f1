import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { withReturns } from './forms.fixture.ts';

const subjectsOn = (asOf: string, ...places: readonly string[]) =>
  assess(withReturns(places), { asOf }).subjects.filter(({ kind }) => kind === 'return');

test('a form that nobody has seen completed is a subject from the day it was known, and says nothing of itself', () => {
  expect(subjectsOn('2025-11-30', 'E10000018')).toEqual([]);
  const [subject] = subjectsOn('2026-05-01', 'E10000018');
  expect(subject).toMatchObject({ id: 'plan', title: 'The plan' });
  expect(subject?.facts).toEqual({
    ...{ submission: 'not-yet-due', submitted: false, submittedOn: null },
    ...{ dueOn: '2026-05-19', daysUntilDue: 18, workingDaysLate: null },
    ...{ complete: null, answersMissing: null, checksWrong: null, checksDoubtful: null },
    ...{ signedOff: null, signOffsMissing: null, approved: null, presentedOn: null },
  });
});

test('past its deadline it is not submitted, and what it would say is unknown, never complete', () =>
  expect(subjectsOn('2026-05-21')[0]?.facts).toMatchObject({
    ...{ submission: 'not-submitted', submitted: false, workingDaysLate: 2 },
    ...{ complete: null, checksWrong: null, signedOff: null },
  }));

test('once it is seen it says of which place it is, how late, how complete, how right and by whom', () => {
  const [subject] = subjectsOn('2026-06-15', 'E10000018');
  expect(subject).toMatchObject({ id: 'plan/E10000018', title: 'The plan, Leicestershire' });
  expect(subject?.owners).toEqual(['chief-executive', 'board-chair', 'finance-director']);
  expect(subject?.facts).toMatchObject({
    ...{ submission: 'submitted-late', submitted: true, submittedOn: '2026-05-21', workingDaysLate: 2 },
    ...{ complete: false, answersMissing: 1, signedOff: false, signOffsMissing: 1 },
    ...{ approved: true, presentedOn: '2026-06-15' },
  });
  // Submitted late, one answer unexplained, one signature missing.
  expect(subject?.facts.checksWrong).toBeGreaterThanOrEqual(3);
});

test('of a form that several places complete, each return is a subject, which another place does not rename', () =>
  expect(subjectsOn('2026-06-15', 'E10000018', 'E06000016').map(({ id }) => id)).toEqual([
    'plan/E06000016',
    'plan/E10000018',
  ]));

test('of a place with two returns of one form, each has an id of its own', () => {
  const { returns } = withReturns(['E10000018']);
  const twice = returns.flatMap((each) => [each, { ...each, id: 'sent-again' }]);
  const { subjects } = assess(withReturns([], { returns: twice }), { asOf: '2026-06-15' });
  expect(subjects.filter(({ kind }) => kind === 'return').map(({ id }) => id)).toEqual([
    'plan/E10000018/plan-of-E10000018',
    'plan/E10000018/sent-again',
  ]);
});

test('a form that asks for no signature has none missing and none given: nobody can tell', () => {
  const { returnDefinitions } = withReturns([]);
  const unsigned = returnDefinitions.map((each) => ({ ...each, signOffs: [] }));
  const { subjects } = assess(withReturns(['E10000018'], { returnDefinitions: unsigned }), {
    asOf: '2026-06-15',
  });
  expect(subjects.find(({ kind }) => kind === 'return')?.facts).toMatchObject({
    ...{ signedOff: null, signOffsMissing: null },
  });
});

test('what is dated after the day that is looked from has not happened yet', () => {
  const { returns } = withReturns(['E10000018']);
  const early = returns.map((each) => ({ ...each, document: 'paper' }));
  const factsOn = (asOf: string) =>
    assess(withReturns([], { returns: early }), { asOf }).subjects.find(({ kind }) => kind === 'return')
      ?.facts;
  expect(factsOn('2026-05-17')).toMatchObject({ approved: false, presentedOn: null, submittedOn: null });
  expect(factsOn('2026-05-18')).toMatchObject({ approved: true, presentedOn: null });
  expect(factsOn('2026-06-15')).toMatchObject({ approved: true, presentedOn: '2026-06-15' });
});

test('one that is not yet due is not in time: no band on how late it is calls it green', () => {
  const [before] = subjectsOn('2026-05-18');
  const [after] = subjectsOn('2026-05-23');
  expect(before?.facts.workingDaysLate).toBeNull();
  expect(after?.facts.workingDaysLate).toBe(4);
});

test('a rule that rates it says why in the words of the return', () => {
  const ruleSet = {
    id: 'returns',
    title: 'Returns',
    version: 1,
    state: 'draft',
    forPeriods: { from: '2025-04' },
    ratings: [
      {
        id: 'sent',
        for: { each: 'return' },
        answer: { green: 'submitted-in-time', red: ['submitted-late', 'not-submitted'] },
      },
    ],
  };
  const parsed = parseRuleSet(ruleSet);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const ruleSets = [{ ...parsed.ruleSet, at: { ref: 'returns', path: [] } }];
  const exceptionsOn = (asOf: string) =>
    assess(withReturns(['E10000018'], { ruleSets }), { asOf }).exceptions.map(
      ({ subject, status, cause, owner }) => ({ ...subject, status, cause, owner }),
    );
  const late = { kind: 'return', status: 'red' };
  expect(exceptionsOn('2026-05-18')).toEqual([]);
  expect(exceptionsOn('2026-05-21')).toEqual([
    {
      ...{ ...late, id: 'plan' },
      cause: 'Rated red. It was due on 19 May 2026, and nobody has seen it submitted.',
      owner: 'board-chair',
    },
  ]);
  expect(exceptionsOn('2026-06-15')).toEqual([
    {
      ...{ ...late, id: 'plan/E10000018' },
      cause:
        'Rated red. It was due on 19 May 2026, and was submitted on 21 May 2026, late by 2 working days.',
      owner: 'chief-executive',
    },
  ]);
});

test('a return that was sent in time and is rated red on its checks says so first', () => {
  const { returns } = withReturns(['E10000018']);
  const inTime = returns.map((each) => ({
    ...each,
    submitted: { on: '2026-05-18', source: { document: 'pack', line: 14 } },
  }));
  const parsed = parseRuleSet({
    ...{ id: 'returns', title: 'Returns', version: 1, state: 'draft', forPeriods: { from: '2025-04' } },
    ratings: [
      {
        id: 'right',
        for: { each: 'return' },
        bands: [
          {
            when: { fact: 'checksWrong', operator: 'atLeast', value: 1 },
            outcome: 'A check of it is wrong',
            status: 'red',
          },
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const ruleSets = [{ ...parsed.ruleSet, at: { ref: 'returns', path: [] } }];
  const { exceptions } = assess(withReturns([], { returns: inTime, ruleSets }), { asOf: '2026-06-15' });
  expect(exceptions.map(({ cause }) => cause)).toEqual([
    'A check of it is wrong. It was due on 19 May 2026, and was submitted on 18 May 2026.',
  ]);
});
