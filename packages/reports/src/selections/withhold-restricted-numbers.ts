import { type Restriction, sayRestriction } from '@ragstone/metrics';
import { printDecimal, type Unit, unitWords } from '@ragstone/rag';
import { eachText } from '../model/each-text.ts';
import type { PaperInput } from './paper-input.ts';
import type { RestrictedParts } from './restricted-parts.ts';

/** A number that may not be published, as a sentence of somebody's could print it. */
interface RestrictedNumber {
  readonly pattern: RegExp;
  readonly restriction: Restriction;
}

/** Fewer digits are in a sentence by chance: then the number counts only beside its unit. */
const tellingDigits = 3;

/** Not within a longer number. */
const alone = (number: string): string => `(?<![\\d.,])${number}(?![\\d]|[.,]\\d)`;

const patternOf = (value: number, unit: Unit, decimals: number): RegExp | null => {
  const printed = printDecimal(Math.abs(value), decimals);
  const number = printed.replaceAll('.', '\\.').replaceAll(',', ',?');
  const beside = unit === 'percent' ? '%|per ?cent' : unitWords[unit].replace(/s$/, 's?');
  // A number of four digits is a year more often than anything else, unless its thousands are marked.
  const looksLikeYear = /^[12],\d{3}$/.test(printed);
  if (looksLikeYear) return new RegExp(alone(printed));
  if (printed.replaceAll(/\D/g, '').replace(/^0+/, '').length >= tellingDigits)
    return new RegExp(alone(number));
  return beside === '' || unit === 'pounds' ? null : new RegExp(`${alone(number)}[\\s-]?(?:${beside})`);
};

const restrictedNumbers = (
  { assessment, workspace }: PaperInput,
  { metrics }: RestrictedParts,
): readonly RestrictedNumber[] => {
  const units = new Map(workspace.metrics.map(({ id, unit }) => [id, unit]));
  const found = new Map<string, RestrictedNumber>();
  const add = (metric: string, value: number | null, decimals: number): void => {
    const restriction = metrics.get(metric);
    const unit = units.get(metric);
    if (restriction === undefined || unit === undefined || value === null) return;
    const pattern = patternOf(value, unit, decimals);
    if (pattern !== null && !found.has(pattern.source)) found.set(pattern.source, { pattern, restriction });
  };
  for (const { role, metric, value, decimals } of workspace.figures)
    if (role === 'actual') add(metric, value, decimals);
  for (const { metric, value, decimals } of assessment.judgements) add(metric, value, decimals);
  return [...found.values()];
};

/** Names and numbers, on which papers rest. What people write about them is everything else. */
const notWritten: ReadonlySet<string> = new Set([
  ...['documents', 'places', 'bases', 'metrics', 'figures', 'targets', 'ruleSets', 'bodies', 'roles'],
]);

/**
 * The same input in which no text that somebody wrote prints a restricted number: the owner of one metric may tell that of
 * another. Such a text is withheld whole, with the reason in its place, and never edited. `all` is the input before anything
 * was left out of it, which says what the numbers are.
 */
export const withholdRestrictedNumbers = (
  input: PaperInput,
  all: PaperInput,
  parts: RestrictedParts,
  say: (why: string) => string,
): PaperInput => {
  const restricted = restrictedNumbers(all, parts);
  const withheld = new Map<string, string>();
  const withhold = (text: string): string => {
    const found = /\s/.test(text) ? restricted.find(({ pattern }) => pattern.test(text)) : undefined;
    if (found === undefined) return text;
    const instead = say(sayRestriction(found.restriction));
    withheld.set(text, instead);
    return instead;
  };
  const workspace = {
    ...input.workspace,
    ...Object.fromEntries(
      Object.entries(input.workspace).map(([name, records]) => [
        name,
        Array.isArray(records) && !notWritten.has(name) ? eachText(records, withhold) : records,
      ]),
    ),
  };
  // What an assessment repeats of such a text goes with it.
  const texts = [...withheld];
  const repeats = (text: string): string => texts.find(([written]) => text.includes(written))?.[1] ?? text;
  const { assessment, before } = input;
  if (texts.length === 0) return input;
  return {
    ...input,
    workspace,
    assessment: eachText(assessment, repeats),
    before: before === undefined ? undefined : eachText(before, repeats),
  };
};
