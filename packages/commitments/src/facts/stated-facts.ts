import { known, type Maybe, type Rag, unknown, type Verdict } from '@ragstone/rag';
import type { CommitmentRecords } from '../commitment-records.ts';
import { statusOf } from '../status-of.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

/** What the words of a status come to in the vocabulary of their plan. Words that nobody has mapped mean nothing. */
export interface StatedFacts {
  readonly status: Maybe<string>;
  /** Whether it says how it stands. */
  readonly stated: Maybe<boolean>;
  /** Whether the vocabulary of its plan knows the words. */
  readonly mapped: Maybe<boolean>;
  readonly statedVerdict: Maybe<Verdict>;
  readonly statedColour: Maybe<Rag>;
}

/** The facts of a status, under the names of the catalogues of facts in `@ragstone/rules`. */
export const statedFacts = (
  { plan, status }: { readonly plan: string; readonly status: string | null },
  records: CommitmentRecords,
): StatedFacts => {
  const stated = statusOf(status, vocabularyOf(plan, records));
  const meant = <T>(of: T | null): Maybe<T> =>
    of === null ? unknown(stated.kind === 'none' ? 'no-status' : 'status-unmapped') : known(of);
  return {
    status: stated.kind === 'none' ? unknown('no-status') : known(stated.words),
    stated: known(stated.kind !== 'none'),
    mapped: stated.kind === 'none' ? unknown('no-status') : known(stated.kind === 'mapped'),
    statedVerdict: meant(stated.kind === 'mapped' ? stated.says : null),
    statedColour: meant(stated.kind === 'mapped' ? stated.rag : null),
  };
};
