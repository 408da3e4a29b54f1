import { quantise } from '@ragstone/rag';
import type { FactType, FactValue } from '../language/catalogue.ts';
import { bounds } from '../parse/bounds.ts';
import { suggest } from '../parse/suggest.ts';
import { numberMeant } from '../parse/written-forms.ts';
import type { WrittenSeries } from './rule-tests.ts';

/** What may be said of a figure, or of why there is none. */
export type Mark = 'provisional' | 'caveated' | 'months-missing' | 'late' | 'suppressed';

/** One value of a series: null is a gap. */
export interface Cell {
  readonly value: FactValue | null;
  readonly marks: readonly Mark[];
}

export type SeriesFault =
  | 'not-a-number'
  | 'not-a-boolean'
  | 'not-a-word'
  | 'word-unknown'
  | 'mark-unknown'
  | 'mark-of-a-gap'
  | 'mark-of-a-figure'
  | 'step-without-count'
  | 'count-out-of-range';

/** What cannot be read of a series, and what was likely meant. */
export interface UnreadSeries {
  readonly text: string;
  readonly fault: SeriesFault;
  readonly write: string | null;
}

/** A value a period; where one value stands for every period, just that one. */
export type ReadSeries =
  | { readonly ok: true; readonly cells: readonly Cell[]; readonly everyPeriod: boolean }
  | ({ readonly ok: false } & UnreadSeries);

const marks: Readonly<Record<string, Mark>> = {
  p: 'provisional',
  c: 'caveated',
  m: 'months-missing',
  l: 'late',
  s: 'suppressed',
};
const ofGaps: ReadonlySet<Mark> = new Set(['late', 'suppressed']);

const progression = /^(-?\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)$/;

/** Reads a series of a fact of a type: `88.1 87 _ 86*p 85x3 80+0.5x4`, words, or a list. */
export const readSeries = (written: WrittenSeries, type: Pick<FactType, 'type' | 'words'>): ReadSeries => {
  if (typeof written === 'number' || typeof written === 'boolean') {
    const cell = readValue(written, type);
    return 'fault' in cell ? { ok: false, ...cell } : { ok: true, cells: [cell], everyPeriod: true };
  }
  const cells: Cell[] = [];
  for (const part of typeof written === 'string' ? written.split(/\s+/).filter(Boolean) : written) {
    const read = typeof written === 'string' ? readToken(String(part), type) : [readValue(part, type)];
    for (const cell of 'fault' in read ? [read] : read) {
      if ('fault' in cell) return { ok: false, ...cell };
      cells.push(cell);
    }
    if (cells.length > bounds.items) {
      return { ok: false, text: String(part), fault: 'count-out-of-range', write: null };
    }
  }
  return { ok: true, cells, everyPeriod: false };
};

/** A member of a list: no marks and no repetition. */
const readValue = (
  value: FactValue | null,
  { type, words }: Pick<FactType, 'type' | 'words'>,
): Cell | UnreadSeries => {
  if (value === null) return { value, marks: [] };
  const text = String(value);
  if (type === 'number') {
    return typeof value === 'number'
      ? { value, marks: [] }
      : { text, fault: 'not-a-number', write: numberText(text) };
  }
  if (type === 'boolean') {
    return typeof value === 'boolean' ? { value, marks: [] } : { text, fault: 'not-a-boolean', write: null };
  }
  if (typeof value !== 'string') return { text, fault: 'not-a-word', write: null };
  return words === undefined || words.includes(value)
    ? { value, marks: [] }
    : { text, fault: 'word-unknown', write: suggest(value, words) };
};

const readToken = (text: string, type: Pick<FactType, 'type' | 'words'>): readonly Cell[] | UnreadSeries => {
  const repeated = /x(\d{1,6})$/.exec(text);
  const times = repeated === null ? 1 : Number(repeated[1]);
  if (times < 1 || times > bounds.items) return { text, fault: 'count-out-of-range', write: null };
  const [body = '', ...letters] = text.slice(0, repeated?.index).split('*');
  const known = letters.flatMap((letter) => (Object.hasOwn(marks, letter) ? (marks[letter] ?? []) : []));
  if (known.length < letters.length) return { text, fault: 'mark-unknown', write: null };
  if (body === '_') {
    if (known.some((mark) => !ofGaps.has(mark))) return { text, fault: 'mark-of-a-figure', write: null };
    return Array.from({ length: times }, () => ({ value: null, marks: known }));
  }
  const gap = letters.find((letter) => ofGaps.has(marks[letter] ?? 'caveated'));
  if (gap !== undefined) return { text, fault: 'mark-of-a-gap', write: `_*${gap}` };
  const [, start, step] = type.type === 'number' ? (progression.exec(body) ?? []) : [];
  if (start !== undefined && step !== undefined) {
    if (repeated === null) return { text, fault: 'step-without-count', write: `${text}x4` };
    return Array.from({ length: times }, (_, index) => ({
      value: quantise(Number(start) + index * Number(step)),
      marks: known,
    }));
  }
  const cell = readBody(body, text, type);
  return 'fault' in cell ? cell : Array.from({ length: times }, () => ({ ...cell, marks: known }));
};

const readBody = (
  body: string,
  text: string,
  type: Pick<FactType, 'type' | 'words'>,
): Cell | UnreadSeries => {
  if (type.type === 'number') {
    return /^-?\d+(\.\d+)?$/.test(body)
      ? { value: Number(body), marks: [] }
      : { text, fault: 'not-a-number', write: numberText(body) };
  }
  if (type.type !== 'boolean') return readValue(body, type);
  return body === 'true' || body === 'false'
    ? { value: body === 'true', marks: [] }
    : { text, fault: 'not-a-boolean', write: suggest(body, ['true', 'false']) };
};

const numberText = (text: string): string | null => {
  const number = numberMeant(text);
  return number === null ? null : String(number);
};
