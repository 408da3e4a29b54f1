import type { Severity } from '@ragstone/rag';

/** The facts of each reason for which a row is left. */
export interface LeftFacts {
  blank: object;
  'not-asked': { readonly text: string };
  repeated: { readonly line: number };
  'already-held': object;
  unchanged: { readonly since: string };
  'row-broken': { readonly why: string };
  formula: { readonly text: string };
  'not-a-number': { readonly text: string; readonly write: string | null };
  'metric-unknown': { readonly metric: string; readonly name: string };
  'place-unknown': { readonly place: string; readonly name: string };
  'place-without-code': { readonly text: string };
  'unit-differs': { readonly declared: string; readonly metric: string; readonly unit: string };
  'period-unreadable': { readonly why: string };
  'period-columns-differ': { readonly period: string; readonly says: string };
  'word-unread': { readonly text: string; readonly why: string };
  'not-coverage': { readonly text: string };
  'known-later': { readonly refreshed: string; readonly known: string };
  'figure-refused': { readonly says: string };
  'rows-differ': { readonly lines: readonly number[] };
  'held-differs': { readonly held: string; readonly here: string };
}

export type LeftReason = keyof LeftFacts;
/** Those that a kind's own reader may give. */
export type ReaderReason =
  | 'not-asked'
  | 'place-without-code'
  | 'period-unreadable'
  | 'word-unread'
  | 'not-coverage'
  | 'known-later';

interface Words<R extends LeftReason> {
  readonly severity: Severity;
  /** What all rows left for this reason have in common. */
  readonly title: string;
  readonly says: (facts: LeftFacts[R]) => string;
}

/** The words and the weight of every reason for which a row is left. */
export const leftWords: { readonly [R in LeftReason]: Words<R> } = {
  blank: { severity: 'info', title: 'blank rows', says: () => 'The row is blank.' },
  'not-asked': {
    severity: 'info',
    title: 'not asked for',
    says: ({ text }) => `"${text}" is not among what was asked for.`,
  },
  repeated: {
    severity: 'info',
    title: 'printed again, the same',
    says: ({ line }) => `The same figure stands on line ${line}. It is taken once, never summed.`,
  },
  'already-held': {
    severity: 'info',
    title: 'in the workspace already',
    says: () => 'The workspace has this figure of this vintage already, the same.',
  },
  unchanged: {
    severity: 'info',
    title: 'not changed since an earlier vintage',
    says: ({ since }) => `The workspace has the same figure as known from ${since}.`,
  },
  'row-broken': { severity: 'error', title: 'broken rows', says: ({ why }) => why },
  formula: {
    severity: 'error',
    title: 'formulas of a spreadsheet',
    says: ({ text }) => `"${text}" is a formula, not a value. Save the values, not the formulas.`,
  },
  'not-a-number': {
    severity: 'error',
    title: 'text where a number is wanted',
    says: ({ text, write }) =>
      write === null
        ? `"${text}" is not a number, and nothing says what it stands for. A mapping may say so, under "suppressed" or "missing".`
        : `"${text}" is not plain digits. If it means ${write}, import it by a mapping whose value says "thousands" or "percentSign".`,
  },
  'metric-unknown': {
    severity: 'error',
    title: 'no such metric in the workspace',
    says: ({ metric, name }) =>
      `There is no metric "${metric}" for "${name}". Add it to a metrics.json file, name another, or let --define write it.`,
  },
  'place-unknown': {
    severity: 'warning',
    title: 'no such place in the workspace',
    says: ({ place, name }) =>
      `There is no place "${place}" (${name}). Add it to a places.json file, or let --define write it.`,
  },
  'place-without-code': {
    severity: 'warning',
    title: 'places without a code of the ONS',
    says: ({ text }) => `"${text}" is not a code of the ONS, such as E10000018.`,
  },
  'unit-differs': {
    severity: 'error',
    title: 'another unit than the metric has',
    says: ({ declared, metric, unit }) =>
      `The values are declared as ${declared}, and "${metric}" is in ${unit}. Correct one of the two.`,
  },
  'period-unreadable': {
    severity: 'error',
    title: 'periods that cannot be read',
    says: ({ why }) => why,
  },
  'period-columns-differ': {
    severity: 'error',
    title: 'columns that disagree about the period',
    says: ({ period, says }) => `The period reads as ${period}, and another column says ${says}.`,
  },
  'word-unread': {
    severity: 'error',
    title: 'words that nobody explained',
    says: ({ text, why }) => `"${text}": ${why}`,
  },
  'not-coverage': {
    severity: 'info',
    title: 'not coverage by year',
    says: ({ text }) => `"${text}" is not coverage by year, which is all that this kind reads.`,
  },
  'known-later': {
    severity: 'error',
    title: 'refreshed after the day from which it is said to be known',
    says: ({ refreshed, known }) =>
      `The row was refreshed on ${refreshed}, and the import says that it was known from ${known}. Give the day of this export.`,
  },
  'figure-refused': {
    severity: 'error',
    title: 'figures that the workspace would refuse',
    says: ({ says }) => says,
  },
  'rows-differ': {
    severity: 'error',
    title: 'the same figure printed with different values',
    says: ({ lines }) =>
      `The same figure stands on lines ${lines.join(', ')} with different values. None of them is taken.`,
  },
  'held-differs': {
    severity: 'error',
    title: 'in the workspace with another value',
    says: ({ held, here }) =>
      `The workspace has ${held} for this figure of this vintage, and this row says ${here}. Nothing is overwritten: a restatement is imported as known from a later day.`,
  },
};
