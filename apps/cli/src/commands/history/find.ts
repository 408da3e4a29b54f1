import { findAssessment, type History, type RecordedAssessment } from '@ragstone/history';

/** The recorded assessment that an argument names: its day, or how its id begins. */
export const find = async ({ database }: History, meant: string): Promise<RecordedAssessment> => {
  const found = await findAssessment(database.query, meant);
  if (found.ok) return found.assessment;
  throw new Error(
    found.matching === 0
      ? `${meant}: nothing of that day or id is recorded. ragstone history list shows what is.`
      : `${meant}: ${found.matching} assessments begin so. Write more of the id.`,
  );
};

/** As much of an id as people read. */
export const shortId = ({ id }: { readonly id: string }): string => id.slice(0, 12);
