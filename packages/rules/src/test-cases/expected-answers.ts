import { reasons as reasonNames, statuses } from '@ragstone/rag';
import type { EscalationStanding } from '../escalate/escalation-state.ts';
import { suggest } from '../parse/suggest.ts';
import { type ReadSeries, readSeries } from './read-series.ts';
import type { ExpectedKey, WrittenSeries } from './rule-tests.ts';

const standings: readonly EscalationStanding[] = [
  'none',
  'pending',
  'raised',
  'sustained',
  'easing',
  'cleared',
];

/** The words that an expectation can be; any where there is no list. */
export const wordsExpected: Readonly<Record<ExpectedKey, readonly string[] | undefined>> = {
  status: statuses,
  outcome: undefined,
  reasons: [...reasonNames, 'none'],
  state: standings,
  level: undefined,
  route: undefined,
};

/** What is expected of each period. An outcome that is one text, and a level that is one number, is of every period. */
export const readExpected = (key: ExpectedKey, written: WrittenSeries): ReadSeries => {
  if (key === 'level') return readSeries(written, { type: 'number' });
  if (key === 'outcome' && typeof written === 'string') {
    return { ok: true, cells: [{ value: written, marks: [] }], everyPeriod: true };
  }
  const words = wordsExpected[key];
  if (key !== 'reasons') return readSeries(written, { type: 'text', words });
  const read = readSeries(written, { type: 'text' });
  const unknown = read.ok
    ? read.cells
        .flatMap(({ value }) => (value === null ? [] : String(value).split('+')))
        .find((reason) => !words?.includes(reason))
    : undefined;
  return unknown === undefined
    ? read
    : { ok: false, text: unknown, fault: 'word-unknown', write: suggest(unknown, words ?? []) };
};
