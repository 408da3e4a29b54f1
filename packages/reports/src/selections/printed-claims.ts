import type { Assertion, CheckedClaim, Judgement } from '@ragstone/assurance';
import { breakdownKey } from '@ragstone/metrics';
import type { PaperScope } from './paper-scope.ts';

/** What documents say of a judged metric at its place and for its part of the people, of any period. */
export const claimsOf = (
  { claims }: Pick<PaperScope, 'claims'>,
  { metric, place, breakdown }: Judgement,
): readonly CheckedClaim[] =>
  claims.filter(
    ({ subject }) =>
      subject.metric === metric &&
      subject.place === place &&
      breakdownKey(subject.breakdown ?? null) === breakdownKey(breakdown),
  );

/** A claim that says one kind of thing. */
export type ClaimThat<Says extends Assertion['says']> = CheckedClaim & {
  readonly assertion: Extract<Assertion, { readonly says: Says }>;
};

/** The claims of one kind about the judged period itself. */
export const claimsThat = <Says extends Assertion['says']>(
  scope: Pick<PaperScope, 'claims'>,
  judgement: Judgement,
  says: Says,
): readonly ClaimThat<Says>[] =>
  claimsOf(scope, judgement).filter(
    (claim): claim is ClaimThat<Says> =>
      claim.assertion.says === says && claim.subject.period === judgement.period,
  );
