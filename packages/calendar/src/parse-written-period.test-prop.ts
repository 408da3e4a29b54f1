import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from './day.ts';
import { parseDeadline } from './deadline.ts';
import { parsePeriod } from './parse-period.ts';
import { parseWrittenPeriod } from './parse-written-period.ts';
import { periodKinds } from './period.ts';
import { sayCalendarFinding } from './say-calendar-finding.ts';

/** Pieces of which documents make periods, so that many texts come near to being one. */
const pieces = fc.constantFrom(
  ...'Apr|September|Q3|quarter|week ending|w/c|YTD|12 months|year|to|up to|ending|season'.split('|'),
  ...'2025|9999|1000|0000|25|26|00|31|12|1|FY|AY|S|R12|W53'.split('|'),
  ...['-', '--', '–', '/', ' ', '(', ')', '*', ',', '.', 'T', ':', '[Europe/London]', '\n'],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string(),
);
const season = fc.constantFrom(undefined, { from: 9, to: 3 }, { from: 0, to: 13 });
const kind = fc.constantFrom(undefined, ...periodKinds);

test('no text makes a parse throw, and every refusal can be said', () =>
  fc.assert(
    fc.property(texts, kind, season, (text, wanted, months) => {
      const reads = [
        parsePeriod(text, { season: months }),
        parseWrittenPeriod(text, { kind: wanted, season: months }),
        parseDay(text),
        parseDeadline(text),
      ];
      for (const read of reads) if (!read.ok) expect(sayCalendarFinding(read.finding)).toContain('. ');
    }),
    { numRuns: 3000 },
  ));

test('what is read with a kind is of that kind', () =>
  fc.assert(
    fc.property(texts, fc.constantFrom(...periodKinds), (text, wanted) => {
      const read = parseWrittenPeriod(text, { kind: wanted, season: { from: 9, to: 3 } });
      if (read.ok) expect(read.value.kind).toBe(wanted);
    }),
    { numRuns: 1000 },
  ));

test('a kind never changes what a text means, only which of its meanings is taken', () =>
  fc.assert(
    fc.property(texts, fc.constantFrom(...periodKinds), (text, wanted) => {
      const plain = parseWrittenPeriod(text);
      const told = parseWrittenPeriod(text, { kind: wanted });
      if (plain.ok && told.ok)
        expect([told.value.first, told.value.last]).toEqual([plain.value.first, plain.value.last]);
    }),
    { numRuns: 1000 },
  ));
