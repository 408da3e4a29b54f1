import type { PeriodFault, PeriodReading } from './finding.ts';
import { fourDigitYear, idForms } from './id-forms.ts';
import { type Parsed, parsed, refused } from './parsed.ts';
import type { Period, SeasonMonths } from './period.ts';
import { seasonReading } from './season-reading.ts';

const seasonForm = new RegExp(`^S(${fourDigitYear})-\\d\\d$`);

const yearsFollow = (id: string) =>
  [...id.matchAll(/(?:FY|AY|S)\d\d(\d\d)-(\d\d)/g)].every(([, a, b]) => Number(b) === (Number(a) + 1) % 100);

/** An id is good when it is written as the id of the period it names. */
const settle = (id: string, named: PeriodReading, contradiction: PeriodFault): Parsed<Period> => {
  if (named.id !== id) {
    const fault = yearsFollow(id) ? contradiction : 'years-do-not-follow';
    return refused({ code: 'period-impossible', text: id, fault, readings: [named] });
  }
  return named.first === null ? refused({ code: 'season-months-missing', text: id }) : parsed(named);
};

/** The period of an id, with no thought of what else the text may mean. */
export const readPeriodId = (id: string, season: SeasonMonths | undefined): Parsed<Period> => {
  const ofSeason = seasonForm.exec(id);
  if (ofSeason) return settle(id, seasonReading(Number(ofSeason[1]), season), 'years-do-not-follow');
  for (const form of idForms) {
    const match = form.pattern.exec(id);
    if (!match) continue;
    const named = form.names(match.slice(1).map(Number), id);
    return typeof named === 'string'
      ? refused({ code: 'period-impossible', text: id, fault: named, readings: [] })
      : settle(id, named, form.contradiction);
  }
  return refused({ code: 'period-unreadable', text: id, readings: [] });
};
