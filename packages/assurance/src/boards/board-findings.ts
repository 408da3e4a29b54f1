import { checkGovernance } from '@ragstone/governance';
import type { Finding } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { boardsKnown } from './boards-known.ts';
import { everyPriorityIsReported } from './every-priority-is-reported.ts';
import { papersTellTheNewest } from './papers-tell-the-newest.ts';

/** What is wrong or doubtful in what boards promised, received and decided, as known on the day. */
export const boardFindings = (knowledge: Knowledge): readonly Finding[] => {
  const records = boardsKnown(knowledge);
  return [
    ...checkGovernance(records),
    ...everyPriorityIsReported(records.duties, knowledge),
    ...papersTellTheNewest(records.papers, knowledge),
  ];
};
