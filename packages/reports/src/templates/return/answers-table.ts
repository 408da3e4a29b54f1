import type { Workspace } from '@ragstone/assurance';
import { type Answer, isAnswered, type Question, type Requirement, unmetDemands } from '@ragstone/governance';
import { type Cell, cell, type Row, row, type Table, words } from '../../model/table.ts';
import { strong, type Text } from '../../model/text.ts';
import { printMoney } from '../../passages/print-figure.ts';
import { sourceText } from '../../passages/source-text.ts';
import { printDay } from '../../words/print-day.ts';

type Return = Workspace['returns'][number];
type Sheet = Workspace['returnDefinitions'][number]['sections'][number];

const beside: readonly (readonly [string, (answer: Answer) => string | undefined])[] = [
  ['Explanation', (answer) => answer.explanation],
  ['Mitigating actions', (answer) => answer.mitigatingActions],
  ['Timeframe', (answer) => answer.timeframe],
  ['Expected date', ({ expectedDate }) => expectedDate && printDay(expectedDate)],
];

const requirementWords: Readonly<Record<Requirement, string>> = {
  explanation: 'an explanation',
  'mitigating-actions': 'mitigating actions',
  timeframe: 'a timeframe',
  'expected-date': 'an expected date',
};

/** As it is written into the box: what was chosen or written letter by letter, money in pounds, a day in words. */
const inTheBox = ({ answer: { kind } }: Question, { value }: Answer): string => {
  if (kind === 'money' && typeof value === 'number') return printMoney(value);
  return kind === 'date' ? printDay(String(value)) : String(value);
};

/** What the form's own checker says of the box. */
const checked = (question: Question, given: readonly Answer[]): Cell => {
  const looks = question.checked ? null : 'The form does not check this box';
  if (given.length === 0) {
    const wanted = question.expected ? 'Empty, and expected' : 'Empty';
    return looks === null ? cell('Incomplete', 'The box is empty') : cell(wanted, looks);
  }
  const unmet = [...new Set(given.flatMap((answer) => unmetDemands(question, answer)))];
  const lacking = unmet.map((each) => `Lacks ${requirementWords[each]}`);
  if (looks !== null) return cell(looks, ...lacking);
  return cell(unmet.length === 0 ? 'Complete' : 'Incomplete', ...lacking);
};

const printedAt = (question: Question, given: readonly Answer[]): Cell => {
  const [first, ...others] = given.map(({ source }) => sourceText(source));
  if (first !== undefined) return cell(first, ...others);
  const asked: Text =
    question.source === undefined ? ['Not printed'] : ['Asked at ', ...sourceText(question.source)];
  return cell(asked);
};

const answered = (question: Question, given: readonly Answer[]): Cell => {
  const [first, ...others] = given.map((answer) => inTheBox(question, answer));
  const notes = given.flatMap((answer) =>
    beside.flatMap(([name, of]): readonly Text[] => {
      const said = of(answer);
      return said === undefined || said.trim() === '' ? [] : [[strong(`${name}: `), said]];
    }),
  );
  if (first === undefined) return cell('No answer');
  return cell(first, ...others.map((other): Text => [strong('Also answered: '), other]), ...notes);
};

const questionRow = (question: Question, { answers }: Return): Row => {
  const given = answers.filter((answer) => answer.question === question.id && isAnswered(answer));
  return row(question.asks, answered(question, given), checked(question, given), printedAt(question, given));
};

/** A sheet of the form, box by box in its order: what is asked, what is written there, and what the checker says. */
export const answersTable = (completed: Return, sheet: Sheet): Table => ({
  id: `${completed.id}-${sheet.id}-answers`,
  caption: `${sheet.title}: questions and answers`,
  columns: [
    words('Question', 1.4),
    words('Answer', 2),
    words('Checker of the form', 0.9),
    words('Printed at', 0.8),
  ],
  rows: sheet.questions.map((question) => questionRow(question, completed)),
  notes: [],
  reading: 'by-row',
});
