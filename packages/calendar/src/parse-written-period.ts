import type { PeriodReading } from './finding.ts';
import { type Parsed, parsed, refused } from './parsed.ts';
import type { Period, PeriodKind, SeasonOption } from './period.ts';
import { readPeriodId } from './read-period-id.ts';
import { isSeasonMonths } from './season-reading.ts';
import { writtenReadings } from './written/written-readings.ts';

/** What the caller knows of the period: its kind, and a season's months. */
export interface WrittenPeriodOptions extends SeasonOption {
  readonly kind?: PeriodKind | undefined;
}

/** `2011-12` is not simply read as an id, since in print it may also be a year that takes in two. */
const mayBeYears = /^\d{4}-\d\d$/;

const allReadings = (text: string, options: WrittenPeriodOptions): Parsed<readonly PeriodReading[]> => {
  const id = text.trim();
  if (!mayBeYears.test(id)) {
    const byId = readPeriodId(id, options.season);
    if (byId.ok) return parsed([byId.value]);
    if (byId.finding.code !== 'period-unreadable') return byId;
  }
  const written = writtenReadings(text, options.season);
  if (!written) return refused({ code: 'period-unreadable', text, readings: [] });
  const { fault, readings } = written;
  return fault ? refused({ code: 'period-impossible', text, fault, readings }) : parsed(readings);
};

const span = ({ id, first, last }: PeriodReading) => (first === null ? id : `${first}..${last}`);

/**
 * The period that a document prints: an id, or a form such as `Apr 25`, `Q3 2025/26`, `2021 - 23` or `12
 * months to September 2025`. A span of months without a kind is named as `periodFromSpan` names it. A text
 * that may mean two spans (`2025/26`, `2001 - 03`) is refused unless the kind decides; one that contradicts
 * itself or the kind always is.
 */
export const parseWrittenPeriod = (text: string, options: WrittenPeriodOptions = {}): Parsed<Period> => {
  const { kind, season } = options;
  if (kind === 'season' && !isSeasonMonths(season)) return refused({ code: 'season-months-missing', text });
  const read = allReadings(text, options);
  if (!read.ok) return read;
  const readings = read.value;
  const meant = readings.filter((reading) => kind === undefined || reading.kind === kind);
  if (kind && meant.length === 0) return refused({ code: 'period-kind-differs', text, kind, readings });
  if (new Set(meant.map(span)).size > 1) return refused({ code: 'period-ambiguous', text, readings: meant });
  const [chosen] = meant;
  return chosen?.first ? parsed(chosen) : refused({ code: 'season-months-missing', text });
};
