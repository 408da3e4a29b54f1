import { expect, test } from 'vitest';
import type { PaperInput } from '../src/index.ts';
import { asText } from './fixture/as-text.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const markdown = (input: PaperInput = leicestershire): string => asText('return', 'markdown', input);

test('each box stands in the order of the form, with its answer, what the checker says and its line', () => {
  expect(markdown()).toContain('| Is national condition 1 met? | Yes | Complete | 001, line 1328 |');
  expect(markdown()).toContain('| Spent in the year | £83,408,219.50 | Complete | 001, line 1405 |');
});

test('a box that is empty is incomplete, and says where it is asked', () => {
  expect(markdown()).toContain(
    '| First payment | No answer | Incomplete<br>The box is empty | Asked at 001, line 1400 |',
  );
});

test('an answer that demands more says what it lacks, also in a box that the form does not check', () => {
  expect(markdown()).toContain(
    '| Is national condition 5 met? | No<br>**Explanation:** One agreement was signed late. | The form does not check this box<br>Lacks a timeframe | 001, line 1332 |',
  );
});

test('a role that signed and one that did not', () => {
  expect(markdown()).toMatch(/\| Chief executive[^|]* \| Required \| Signed \| 001, line 1290 \|/);
  expect(markdown()).toMatch(/\| Section 151 officer[^|]* \| Required \| Not signed \| Not printed \|/);
});

test('one that was sent with something wrong says so, and one that was not sent is held back', () => {
  const wrong = { check: 'sum', verdict: 'wrong', message: 'The lines do not add up.' } as const;
  const sent = (submitted: string | null): PaperInput => ({
    ...leicestershire,
    assessment: {
      ...leicestershire.assessment,
      returns: leicestershire.assessment.returns.map((each) => ({
        ...each,
        submitted,
        correct: false,
        checks: [wrong],
      })),
    },
  });
  expect(markdown(sent('2026-06-05'))).toContain('It was sent with something wrong in it');
  expect(markdown(sent(null))).toContain('Do not send it as it stands');
  expect(markdown(sent(null))).toContain('**Wrong:** The lines do not add up.');
});

test('without a return it says that there is none', () => {
  const none = { ...leicestershire, assessment: { ...leicestershire.assessment, returns: [] } };
  expect(markdown(none)).toContain('No return is known on this day.');
});
