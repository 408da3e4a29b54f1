import type { Reason } from './reason.ts';

/** A value that may be unknown. Unknown carries every reason, and is never null, zero or a guess. */
export type Maybe<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly reasons: readonly Reason[] };

export const known = <T>(value: T): Maybe<T> => ({ known: true, value });

/** Unknown for one or more reasons, each named once, in the order given. */
export const unknown = (...reasons: readonly [Reason, ...Reason[]]): Maybe<never> => ({
  known: false,
  reasons: [...new Set(reasons)],
});

/** Every reason for which one of the values is unknown. */
export const reasonsOf = (...values: readonly Maybe<unknown>[]): readonly Reason[] => [
  ...new Set(values.flatMap((value) => (value.known ? [] : value.reasons))),
];
