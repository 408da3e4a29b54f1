import { compareText } from '@ragstone/rag';
import type { RecordedJudgement } from './known-then.ts';

/** What two assessments say differently about one subject and period. */
export interface JudgementChange {
  readonly kind: string;
  readonly subject: string;
  readonly place: string | null;
  readonly period: string | null;
  readonly basis: string | null;
  readonly breakdown: string | null;
  /** Null where the earlier one does not judge it. */
  readonly from: RecordedJudgement | null;
  /** Null where the later one does not judge it any more. */
  readonly to: RecordedJudgement | null;
}

const keyOf = ({ kind, subject, place, period, basis, breakdown }: RecordedJudgement): string =>
  JSON.stringify([kind, subject, place, period, basis, breakdown]);

const isSame = (a: RecordedJudgement, b: RecordedJudgement): boolean =>
  a.status === b.status &&
  a.outcome === b.outcome &&
  a.reasons === b.reasons &&
  a.rule === b.rule &&
  a.missed === b.missed &&
  a.value === b.value &&
  a.target === b.target;

/** What the later of two assessments says differently, what it adds and what it leaves out, by subject and period. */
export const compareJudgements = (
  earlier: readonly RecordedJudgement[],
  later: readonly RecordedJudgement[],
): readonly JudgementChange[] => {
  const before = new Map(earlier.map((judgement) => [keyOf(judgement), judgement]));
  const after = new Map(later.map((judgement) => [keyOf(judgement), judgement]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compareText)
    .flatMap((key): readonly JudgementChange[] => {
      const [from = null, to = null] = [before.get(key), after.get(key)];
      const either = to ?? from;
      if (either === null || (from !== null && to !== null && isSame(from, to))) return [];
      const { kind, subject, place, period, basis, breakdown } = either;
      return [{ kind, subject, place, period, basis, breakdown, from, to }];
    });
};
