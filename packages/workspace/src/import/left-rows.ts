import type { Severity } from '@ragstone/rag';
import { type LeftFacts, type LeftReason, leftWords } from './left-words.ts';

/** One row that was left: where, and why in words. */
export interface LeftExample {
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

/** The rows left for one reason and, where there are many things to add, for one of them. */
export interface LeftCount {
  readonly reason: LeftReason;
  readonly topic: string | null;
  readonly severity: Severity;
  readonly title: string;
  readonly rows: number;
  readonly examples: readonly LeftExample[];
}

/** Counts the rows that are left, and keeps the first few of each reason. */
export interface LeftRows {
  readonly leave: <R extends LeftReason>(
    reason: R,
    facts: LeftFacts[R],
    line: number,
    column: () => number,
    topic?: string,
  ) => void;
  /** Counts further rows for a reason without an example. */
  readonly leaveMore: (reason: LeftReason, rows: number) => void;
  readonly counts: () => readonly LeftCount[];
}

const mostExamples = 3;
const mostTopics = 50;

interface Tally {
  readonly reason: LeftReason;
  readonly topic: string | null;
  rows: number;
  readonly examples: LeftExample[];
}

const gravest: readonly Severity[] = ['error', 'warning', 'info'];

export const leftRows = (): LeftRows => {
  const tallies = new Map<string, Tally>();
  const tallyOf = (reason: LeftReason, topic: string | null): Tally => {
    const key = `${reason} ${topic ?? ''}`;
    const found = tallies.get(key);
    if (found !== undefined) return found;
    if (topic !== null && tallies.size >= mostTopics) return tallyOf(reason, null);
    const tally: Tally = { reason, topic, rows: 0, examples: [] };
    tallies.set(key, tally);
    return tally;
  };
  return {
    leave: (reason, facts, line, column, topic) => {
      const tally = tallyOf(reason, topic ?? null);
      tally.rows++;
      if (tally.examples.length < mostExamples)
        tally.examples.push({ line, column: column(), says: leftWords[reason].says(facts) });
    },
    leaveMore: (reason, rows) => {
      if (rows > 0) tallyOf(reason, null).rows += rows;
    },
    counts: () =>
      [...tallies.values()]
        .map(({ reason, topic, rows, examples }) => {
          const { severity, title } = leftWords[reason];
          return { reason, topic, severity, title, rows, examples };
        })
        .sort(
          (a, b) =>
            gravest.indexOf(a.severity) - gravest.indexOf(b.severity) ||
            (a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : b.rows - a.rows) ||
            ((a.topic ?? '') < (b.topic ?? '') ? -1 : 1),
        ),
  };
};
