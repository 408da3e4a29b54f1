import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReturn } from './check-return.ts';
import type { Answer } from './completed-return.ts';
import { planForm, quarter3Form } from './forms.fixture.ts';
import { returnCompleteness } from './return-completeness.ts';
import { questionsOf } from './return-records.ts';
import { planReturn, quarter3Return } from './returns.fixture.ts';

const questions = questionsOf(quarter3Form);
const answer: fc.Arbitrary<Answer> = fc.record({
  question: fc.constantFrom(...questions.map(({ id }) => id), 'conditions.5'),
  value: fc.constantFrom('Yes', 'No', 'On track to meet goal', 'Not on track to meet goal', '', null, 0),
  explanation: fc.constantFrom(undefined, '', 'because'),
  source: fc.record({ document: fc.constant('paper'), line: fc.integer({ min: 1, max: 99 }) }),
});
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
const completeIn = (answers: readonly Answer[]) =>
  returnCompleteness(quarter3Form, { ...quarter3Return, answers })
    .checks.filter(({ complete }) => complete)
    .map(({ section, question }) => `${section} ${question}`);

test('law: another answer never makes a return less complete unless it demands something', () => {
  fc.assert(
    fc.property(fc.array(answer), answer, (answers, another) => {
      const demands = questions.find(({ id }) => id === another.question)?.demands ?? [];
      fc.pre(!demands.some(({ when }) => when === another.value));
      expect(completeIn([...answers, another])).toEqual(expect.arrayContaining(completeIn(answers)));
    }),
  );
});

test('law: the order of answers changes nothing', () => {
  const answers = fc
    .array(answer, { maxLength: 12 })
    .chain((given) => fc.tuple(fc.constant(given), shuffled(given)));
  const findings = (given: readonly Answer[]) =>
    checkReturn({
      definition: quarter3Form,
      completed: { ...quarter3Return, answers: given },
      asOf: '2026-03-01',
    }).map(({ at, ...finding }) => finding);
  fc.assert(
    fc.property(answers, ([given, reordered]) => {
      expect(completeIn(reordered)).toEqual(completeIn(given));
      expect(findings(reordered)).toEqual(findings(given));
    }),
  );
});

test('law: the order of sign-offs changes nothing', () => {
  const signOffs = planReturn.signOffs.map((each) => ({ ...each, holder: 'one', delegatedTo: 'two' }));
  const findings = (given: typeof signOffs) =>
    checkReturn({
      definition: planForm,
      completed: { ...planReturn, signOffs: given },
      asOf: '2026-06-15',
    }).map(({ at, ...finding }) => finding);
  fc.assert(
    fc.property(shuffled(signOffs), (reordered) => {
      expect(findings(reordered)).toEqual(findings(signOffs));
    }),
  );
});
