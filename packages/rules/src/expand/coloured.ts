import type { Rag } from '@ragstone/rag';
import type { Condition } from '../language/condition.ts';
import type { Band } from '../language/rating.ts';

/** A band of a colour, whose outcome is the rating's wording. */
export const coloured = (status: Rag | null, when: Condition): Band => ({ status, outcome: null, when });
