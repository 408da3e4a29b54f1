import { type CommitmentsCode, checkCommitments, rollUpFindings } from '@ragstone/commitments';
import type { Finding } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { commitmentsKnown } from '../promises/commitments-known.ts';

/** More findings of one kind in one plan are a single line: nobody reads fifty-one. */
const showSinglyUpTo = 5;

/** What is wrong or doubtful in what was promised, as known on the day. */
export const commitmentFindings = (knowledge: Knowledge): readonly Finding<CommitmentsCode>[] => {
  const records = commitmentsKnown(knowledge);
  return rollUpFindings(checkCommitments(records), records, { showSinglyUpTo });
};
