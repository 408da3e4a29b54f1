import type { Workspace } from '@ragstone/assurance';
import { type Answer, isAnswered, type Question, unmetDemands } from '@ragstone/governance';
import { type Cell, cell, words as column, type Row, row, type Table } from '../../model/table.ts';
import { strong, type Text } from '../../model/text.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { Words } from '../../words/words.ts';

type Return = Workspace['returns'][number];
type Sheet = Workspace['returnDefinitions'][number]['sections'][number];

/** What stands beside an answer, under its name. */
const beside = (
  { completedReturns: { answers: says }, days }: Words,
  { explanation, mitigatingActions, timeframe, expectedDate }: Answer,
): readonly Text[] =>
  (
    [
      [says.explanation, explanation],
      [says.mitigatingActions, mitigatingActions],
      [says.timeframe, timeframe],
      [says.expectedDate, expectedDate && days.day(expectedDate)],
    ] as const
  ).flatMap(([name, said]) =>
    said === undefined || said.trim() === '' ? [] : [[strong(`${name}: `), said]],
  );

/** As it is written into the box: what was chosen or written letter by letter, money in pounds, a day in words. */
const inTheBox = ({ days, numbers }: Words, { answer: { kind } }: Question, { value }: Answer): string => {
  if (kind === 'money' && typeof value === 'number') return numbers.money(value);
  return kind === 'date' ? days.day(String(value)) : String(value);
};

/** What the form's own checker says of the box. */
const checked = (
  { completedReturns: { answers: says } }: Words,
  question: Question,
  given: readonly Answer[],
): Cell => {
  const looks = question.checked ? null : says.unchecked;
  if (given.length === 0) {
    const wanted = question.expected ? says.emptyAndExpected : says.empty;
    return looks === null ? cell(says.incomplete, says.boxIsEmpty) : cell(wanted, looks);
  }
  const unmet = [...new Set(given.flatMap((answer) => unmetDemands(question, answer)))];
  const lacking = unmet.map(says.lacks);
  if (looks !== null) return cell(looks, ...lacking);
  return cell(unmet.length === 0 ? says.complete : says.incomplete, ...lacking);
};

const printedAt = (words: Words, question: Question, given: readonly Answer[]): Cell => {
  const { answers: says } = words.completedReturns;
  const [first, ...others] = given.map(({ source }) => sourceText(source, words));
  if (first !== undefined) return cell(first, ...others);
  const asked: Text =
    question.source === undefined ? [says.notPrinted] : [says.askedAt, ...sourceText(question.source, words)];
  return cell(asked);
};

const answered = (words: Words, question: Question, given: readonly Answer[]): Cell => {
  const { answers: says } = words.completedReturns;
  const [first, ...others] = given.map((answer) => inTheBox(words, question, answer));
  if (first === undefined) return cell(says.none);
  return cell(
    first,
    ...others.map((other): Text => [strong(says.also), other]),
    ...given.flatMap((answer) => beside(words, answer)),
  );
};

const questionRow = (words: Words, question: Question, { answers }: Return): Row => {
  const given = answers.filter((answer) => answer.question === question.id && isAnswered(answer));
  return row(
    question.asks,
    answered(words, question, given),
    checked(words, question, given),
    printedAt(words, question, given),
  );
};

/** A sheet of the form, box by box in its order: what is asked, what is written there, and what the checker says. */
export const answersTable = (words: Words, completed: Return, sheet: Sheet): Table => {
  const { caption, columns } = words.completedReturns.answers;
  return {
    id: `${completed.id}-${sheet.id}-answers`,
    caption: caption(sheet.title),
    columns: [
      column(columns.question, 1.4),
      column(columns.answer, 2),
      column(columns.checker, 0.9),
      column(columns.printedAt, 0.8),
    ],
    rows: sheet.questions.map((question) => questionRow(words, question, completed)),
    notes: [],
    reading: 'by-row',
  };
};
