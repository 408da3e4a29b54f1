import type { Assessment } from '@ragstone/assurance';
import type { Status } from '@ragstone/rag';

type Finding = Pick<Assessment['findings'][number], 'severity' | 'code' | 'message'>;

/** What is followed of an assessment: its findings, and its ratings by what they are about. */
export interface Followed {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly ratings: ReadonlyMap<string, { readonly about: string; readonly status: Status }>;
}

/** A rating that is another than it was; null where it was not rated before, or is no longer. */
export interface ChangedRating {
  readonly about: string;
  readonly was: Status | null;
  readonly now: Status | null;
}

/** What a save has changed. */
export interface Changes {
  readonly ratings: readonly ChangedRating[];
  readonly newFindings: readonly Finding[];
  readonly goneFindings: readonly Finding[];
}

export const followed = ({ findings, judgements, subjects }: Assessment): Followed => ({
  findings: new Map(
    findings.map(({ severity, code, message }) => [`${code} ${message}`, { severity, code, message }]),
  ),
  ratings: new Map([
    ...judgements.map((each) => {
      const { metric, placeName, period, breakdown, basis, window, status } = each;
      const key = JSON.stringify(['metric', metric, each.place, period, window, breakdown, basis]);
      return [key, { about: `${metric}, ${placeName}, ${period}`, status }] as const;
    }),
    ...subjects.map(
      ({ kind, id, status }) =>
        [JSON.stringify([kind, id]), { about: `${kind.replaceAll('-', ' ')} ${id}`, status }] as const,
    ),
  ]),
});

/** What is in the one map under a key that the other does not have. */
const onlyIn = <Value>(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): Value[] =>
  [...one].flatMap(([key, value]) => (other.has(key) ? [] : [value]));

/** Findings that are new or gone, ratings that are another, and last those that are no longer there. */
export const changesSince = (before: Followed, now: Followed): Changes => ({
  ratings: [
    ...[...now.ratings].flatMap(([key, { about, status }]) => {
      const was = before.ratings.get(key)?.status ?? null;
      return was === status ? [] : [{ about, was, now: status }];
    }),
    ...onlyIn(before.ratings, now.ratings).map(({ about, status }) => ({ about, was: status, now: null })),
  ],
  newFindings: onlyIn(now.findings, before.findings),
  goneFindings: onlyIn(before.findings, now.findings),
});
