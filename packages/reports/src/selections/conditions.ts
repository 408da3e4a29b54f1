import type { Assessment, SubjectJudgement } from '@ragstone/assurance';
import { conditionsRollUps } from './roll-ups.ts';

/** The questions of returns that ask whether a national condition is met: those counted, and those named for one. */
export const conditionSubjects = (
  assessment: Pick<Assessment, 'subjects' | 'rollUps'>,
): readonly SubjectJudgement[] => {
  const counted = new Set(
    conditionsRollUps(assessment).flatMap((rollUp) => rollUp.members.map((member) => member.subject.id)),
  );
  return assessment.subjects.filter(
    (each) => each.kind === 'question' && (counted.has(each.id) || /national-condition/.test(each.id)),
  );
};
