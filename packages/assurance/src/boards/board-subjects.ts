import type { Knowledge } from '../knowledge.ts';
import type { Subject } from '../rate-subject.ts';
import { boardsKnown } from './boards-known.ts';
import { dutySubjects } from './duty-subjects.ts';
import { reportSubjects } from './report-subjects.ts';

/** Duties as they stand on the day, then reports that came before meetings, as subjects of rules. */
export const boardSubjects = (knowledge: Knowledge): readonly Subject[] => {
  const records = boardsKnown(knowledge);
  return [...dutySubjects(records), ...reportSubjects(records)];
};
