import { type Text, withFirst } from '../model/text.ts';

/** Starts with a capital. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Within a sentence, where the text starts with an ordinary word: `NHS minimum` keeps its capitals. */
export const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;

const stopped = (text: string): string => (text === '' || /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`);

/** Starts with a capital and ends with a stop, whatever was there before. */
export const sentence = (text: string): string => stopped(capitalised(text.trim()));

/** The same of a text in pieces. */
export const sentenceOf = (text: Text): Text => {
  const whole = withFirst(text, capitalised);
  const last = whole.at(-1);
  return typeof last === 'string' ? [...whole.slice(0, -1), stopped(last)] : [...whole, '.'];
};

/** Several parts said one after another, each a sentence; nothing of the empty ones. */
export const sentences = (...parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part.trim() !== '')
    .map((part) => sentence(part ?? ''))
    .join(' ');
