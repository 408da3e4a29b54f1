import type { ReturnVerdict } from '@ragstone/assurance';

/** A return within a sentence, by the title of its form. */
export const returnName = (of: Pick<ReturnVerdict, 'title'>): string => `the return “${of.title}”`;
