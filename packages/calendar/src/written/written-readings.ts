import type { SeasonMonths } from '../period.ts';
import { kindWords } from './kind-words.ts';
import { normaliseWritten } from './normalise-written.ts';
import { writtenDay } from './written-day.ts';
import { writtenEnd } from './written-end.ts';
import { says, saysNothing, type Written, type WrittenForm } from './written-form.ts';
import { writtenMonths } from './written-months.ts';
import { writtenPooledYears } from './written-pooled-years.ts';
import { writtenQuarter, writtenQuarterOfOneYear } from './written-quarter.ts';
import { writtenWeek } from './written-week.ts';
import { writtenBothYears, writtenTwoYears, writtenYearAlone } from './written-years.ts';

/** Every form in which documents print a period. No text has two of them. */
const forms: readonly WrittenForm[] = [
  writtenMonths,
  writtenTwoYears,
  writtenBothYears,
  writtenYearAlone,
  writtenPooledYears,
  writtenQuarter,
  writtenQuarterOfOneYear,
  writtenEnd,
  writtenDay,
  writtenWeek,
];

/** A longer text is no period but a sentence. */
const LONGEST = 100;

const readForms: WrittenForm = (text, season) => {
  for (const form of forms) {
    const written = form(text, season);
    if (written) return written;
  }
  return null;
};

/** All that a printed period may mean, or null when it has no form that is known. */
export const writtenReadings = (text: string, season: SeasonMonths | undefined): Written | null => {
  if (text.length > LONGEST) return null;
  const whole = normaliseWritten(text);
  const words = kindWords.find(({ pattern }) => pattern.test(whole));
  if (!words) return readForms(whole, season);

  const rest = normaliseWritten(whole.replace(new RegExp(words.pattern, 'g'), ' '));
  const written = readForms(rest, season);
  const ending = words.ends ? readForms(`to ${rest}`, season) : null;
  const found = written ?? ending;
  if (!found || found.fault) return found;
  const readings = [...(written?.readings ?? []), ...(ending?.readings ?? [])];
  const meant = words.kinds.flatMap((kind) => readings.filter((reading) => reading.kind === kind));
  return meant.length > 0 ? says(meant) : saysNothing('words-differ', found.readings);
};
