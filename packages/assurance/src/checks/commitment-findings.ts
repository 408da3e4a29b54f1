import {
  type CommitmentRecords,
  type CommitmentsCode,
  checkCommitments,
  rollUpFindings,
} from '@ragstone/commitments';
import type { Finding, Source } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';

/** More findings of one kind in one plan are a single line: nobody reads fifty-one. */
const showSinglyUpTo = 5;

/** What is wrong or doubtful in what was promised, as known on the day. */
export const commitmentFindings = (knowledge: Knowledge): readonly Finding<CommitmentsCode>[] => {
  const records = commitmentsKnown(knowledge);
  return rollUpFindings(checkCommitments(records), records, { showSinglyUpTo });
};

/** An approval is known from its own day: before it, a wording differs from nothing. */
const commitmentsKnown = ({ workspace, isKnown }: Knowledge): CommitmentRecords => {
  const known = <T extends { readonly source: Source }>(records: readonly T[]): readonly T[] =>
    records.filter(({ source }) => isKnown(source));
  return {
    strategies: known(workspace.strategies).map((strategy) => ({
      ...strategy,
      versions: known(strategy.versions),
    })),
    commitments: known(workspace.commitments).map((commitment) => ({
      ...commitment,
      approved:
        commitment.approved !== null && isKnown(commitment.approved.source) ? commitment.approved : null,
    })),
    strategyReviews: known(workspace.strategyReviews),
    deliveryPlans: known(workspace.deliveryPlans),
    actions: known(workspace.actions),
    successMeasures: known(workspace.successMeasures),
    indicators: known(workspace.indicators),
    vocabularies: workspace.vocabularies,
  };
};
