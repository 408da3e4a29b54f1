import type { DecisionEnd, DecisionOutcome, EscalationOutcome } from '@ragstone/assurance';
import { type Inline, type Text, text } from '../../model/text.ts';
import { countWords } from './counted.ts';
import { days } from './days.ts';

const states: Readonly<Record<EscalationOutcome['state'], string>> = {
  none: 'Not raised',
  pending: 'Not raised yet',
  raised: 'Raised',
  sustained: 'Still open',
  easing: 'Open, and easing',
  cleared: 'Cleared',
  superseded: 'Superseded by a later version of the rules',
};

const decided: Readonly<Record<DecisionOutcome['decides'], string>> = {
  acknowledged: 'Acknowledged',
  snoozed: 'Snoozed',
  overridden: 'Overridden',
  withdrawn: 'Withdrawn',
  started: 'Started',
  checked: 'Checked',
};

const ends: Readonly<Record<DecisionEnd, string>> = {
  'not-entitled': 'the rule does not name them',
  superseded: 'the rules have changed since',
  restated: 'by later figures it did not stand as they saw it',
  withdrawn: 'it was taken back',
  cleared: 'it was cleared',
  'level-rose': 'the level rose',
  expired: 'its time is over',
};

const holds = ({ ended, until }: Pick<DecisionOutcome, 'ended' | 'until'>): string => {
  if (ended !== null) return ` It holds no longer: ${ends[ended]}.`;
  return until === null ? '' : ` It holds until ${days.day(until)}.`;
};

/** How an escalation stands, where it goes and what people decided about it. */
export const escalations = {
  states,
  /** `Still open at level 2 since July 2025`. */
  standing: ({ state, level, since }: Pick<EscalationOutcome, 'state' | 'level' | 'since'>): string =>
    [
      states[state],
      ...(level === 0 ? [] : [`at level ${level}`]),
      ...(since === null ? [] : [`since ${days.period(since)}`]),
    ].join(' '),
  /** What a body is asked. */
  asks: { note: 'to note', explain: 'to explain', decide: 'to decide' },
  nobodyYet: 'Nobody yet',
  /** `Acknowledged by Discharge lead on 18 September 2025, as it stood at level one after August 2025: two wards closed.` */
  decision: (decision: DecisionOutcome, by: Inline, reason: Inline): Text => {
    const { decides, on, seen } = decision;
    const level = seen.level === 0 ? '' : ` at level ${countWords(seen.level)}`;
    return text`${decided[decides]} by ${by} on ${days.day(on)}, as it stood${level} after ${days.period(seen.period)}: ${reason}.${holds(decision)}`;
  },
  /** `Meets next on 15 June 2026, papers by 5 June 2026`; `Meets today, 15 June 2026; papers were due by 5 June 2026`. */
  nextMeeting: (on: string, papersDue: string | null, asOf: string | null): string => {
    const meets = on === asOf ? `Meets today, ${days.day(on)}` : `Meets next on ${days.day(on)}`;
    if (papersDue === null) return meets;
    const isPast = asOf !== null && papersDue < asOf;
    return `${meets}${isPast ? '; papers were due by ' : ', papers by '}${days.day(papersDue)}`;
  },
  /** Of a body that meets `monthly on the first Tuesday`. */
  noNextMeeting: (meets: string): string => `Meets ${meets}; no next date is listed`,
};
