import { boardSubjects } from './boards/board-subjects.ts';
import type { CheckedPapers } from './check-papers.ts';
import { claimSubjects } from './claims/claim-subjects.ts';
import { fundSubjects } from './funds/fund-subjects.ts';
import type { Knowledge } from './knowledge.ts';
import { promiseSubjects } from './promises/promise-subjects.ts';
import type { Subject } from './rate-subject.ts';
import { questionSubjects } from './returns/question-subjects.ts';
import { returnSubjects } from './returns/return-subjects.ts';

/**
 * Every subject of rules that is not a metric's figure: money, returns and their questions, what bodies owe, what was
 * promised, and what papers claim.
 */
export const everySubject = (
  knowledge: Knowledge,
  { claims, returns }: Pick<CheckedPapers, 'claims' | 'returns'>,
): readonly Subject[] => [
  ...fundSubjects(knowledge),
  ...returnSubjects(knowledge, returns),
  ...questionSubjects(knowledge),
  ...boardSubjects(knowledge),
  ...promiseSubjects(knowledge),
  ...claimSubjects(knowledge, claims),
];
