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
    ...{ dueOn: '2026-05-19', daysUntilDue: 18, workingDaysLate: 0 },
    ...{ complete: null, answersMissing: null, checksWrong: null, checksDoubtful: null },
    ...{ signedOff: null, signOffsMissing: null, approved: null, presentedOn: null },
  });
});

test('past its deadline it is not submitted, and what it would say is unknown, never complete', () =>
  expect(subjectsOn('2026-05-21')[0]?.facts).toMatchObject({
    ...{ submission: 'not-submitted', submitted: false, workingDaysLate: 2 },
    ...{ complete: null, checksWrong: null, signedOff: null },
  }));

test('once it is seen it keeps its id, and says how late, how complete, how right and by whom', () => {
  const [subject] = subjectsOn('2026-06-15', 'E10000018');
  expect(subject).toMatchObject({ id: 'plan', title: 'The plan, Leicestershire' });
  expect(subject?.owners).toEqual(['chief-executive', 'board-chair', 'finance-director']);
  expect(subject?.facts).toMatchObject({
    ...{ submission: 'submitted-late', submitted: true, submittedOn: '2026-05-21', workingDaysLate: 2 },
    ...{ complete: false, answersMissing: 1, signedOff: false, signOffsMissing: 1 },
    ...{ approved: true, presentedOn: '2026-06-15' },
  });
  // Submitted late, one answer unexplained, one signature missing.
  expect(subject?.facts.checksWrong).toBeGreaterThanOrEqual(3);
});

test('of a form that several places complete, each return is a subject', () =>
  expect(subjectsOn('2026-06-15', 'E10000018', 'E06000016').map(({ id }) => id)).toEqual([
    'plan/E06000016',
    'plan/E10000018',
  ]));

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
        answer: { green: 'submitted', red: ['submitted-late', 'not-submitted'] },
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
  const late = { kind: 'return', id: 'plan', status: 'red' };
  expect(exceptionsOn('2026-05-18')).toEqual([]);
  expect(exceptionsOn('2026-05-21')).toEqual([
    {
      ...late,
      cause: 'It was due on 19 May 2026, and nobody has seen it submitted.',
      owner: 'board-chair',
    },
  ]);
  expect(exceptionsOn('2026-06-15')).toEqual([
    {
      ...late,
      cause: 'It was due on 19 May 2026, and was submitted on 21 May 2026, 2 working days late.',
      owner: 'chief-executive',
    },
  ]);
});
