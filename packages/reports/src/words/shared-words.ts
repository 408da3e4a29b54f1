import type { Language } from '../model/language.ts';
import { english } from './english/english.ts';
import { welsh } from './welsh/welsh.ts';
import type { SharedWords } from './words.ts';

/** The words that every language has, by language. */
export const sharedWords: Readonly<Record<Language, SharedWords>> = { en: english, cy: welsh };
