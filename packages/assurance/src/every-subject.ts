import { boardSubjects } from './boards/board-subjects.ts';
import { fundSubjects } from './funds/fund-subjects.ts';
import type { Knowledge } from './knowledge.ts';
import { promiseSubjects } from './promises/promise-subjects.ts';
import type { Subject } from './rate-subject.ts';
import { questionSubjects } from './returns/question-subjects.ts';

/** Every subject of rules that is not a metric's figure: money, questions, what bodies owe, and what was promised. */
export const everySubject = (knowledge: Knowledge): readonly Subject[] => [
  ...fundSubjects(knowledge),
  ...questionSubjects(knowledge),
  ...boardSubjects(knowledge),
  ...promiseSubjects(knowledge),
];
