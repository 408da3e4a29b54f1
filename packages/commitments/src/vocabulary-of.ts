import type { Vocabulary } from '@ragstone/rag';
import type { CommitmentRecords } from './commitment-records.ts';

/** The vocabulary in which a plan writes its statuses; null where it lays none down, or it is not there. */
export const vocabularyOf = (
  plan: string,
  { deliveryPlans, vocabularies }: CommitmentRecords,
): Vocabulary | null => {
  const named = deliveryPlans.find(({ id }) => id === plan)?.vocabulary ?? null;
  return vocabularies.find(({ id }) => id === named) ?? null;
};
