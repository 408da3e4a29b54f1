import { type Deadline, parseDeadline, sayCalendarFinding } from '@ragstone/calendar';
import type { Located } from '@ragstone/rag';
import type { Answer, CompletedReturn } from './completed-return.ts';
import type { GovernanceFinding } from './finding.ts';
import type { Question, ReturnDefinition } from './return-definition.ts';

/** A return, the form that it completes, and the day (`YYYY-MM-DD`) from which it is looked at. */
export interface ReturnRecords {
  readonly definition: Located<ReturnDefinition>;
  readonly completed: Located<CompletedReturn>;
  readonly asOf: string;
}

/** One thing that a return should be. It reports and never throws. */
export type ReturnCheck = (records: ReturnRecords) => readonly GovernanceFinding[];

export const questionsOf = ({ sections }: ReturnDefinition): readonly Question[] =>
  sections.flatMap(({ questions }) => questions);

/** The answers to a question in the order in which a document prints them, wherever they stand in the file. */
export const answersTo = ({ id }: Question, { answers }: CompletedReturn): readonly Answer[] => {
  const key = ({ source, value }: Answer) => `${source.document} ${value}`;
  return answers
    .filter(({ question }) => question === id)
    .toSorted((a, b) => a.source.line - b.source.line || (key(a) < key(b) ? -1 : 1));
};

/** The deadline. One that cannot be read is a broken invariant, thrown: the schema refuses it. */
export const deadlineOf = ({ due }: ReturnDefinition): Deadline => {
  const read = parseDeadline(due);
  if (!read.ok) throw new Error(sayCalendarFinding(read.finding));
  return read.value;
};
