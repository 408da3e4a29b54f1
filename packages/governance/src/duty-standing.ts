import {
  addDays,
  afterCadence,
  type Cadence,
  cadences,
  type Day,
  daysBetween,
  dueDays,
} from '@ragstone/calendar';
import type { BoardPaper } from './board-paper.ts';
import type { Duty } from './duty.ts';
import { isSeen } from './governance-records.ts';
import type { Meeting } from './meeting.ts';

export const dutyStates = ['met', 'due', 'late', 'not-yet-due', 'unknown'] as const;
export type DutyState = (typeof dutyStates)[number];

/** How a duty stands on a day. */
export interface DutyStanding {
  readonly state: DutyState;
  /** When it was last met, and by which paper; the day before which, where a paper says only that one came. */
  readonly lastMet: Day | null;
  readonly metBy: string | null;
  /** When it falls due next; where it is late or unknown, the latest day on which it fell due. */
  readonly dueOn: Day | null;
  /** Days past that day: up to the day looked from, or up to the day on which what is owed once came. */
  readonly daysLate: number | null;
  /** Why nobody can say. */
  readonly unknownBecause: 'no-frequency' | 'no-start' | 'nothing-seen' | null;
}

export interface DutyEvidence {
  readonly papers: readonly BoardPaper[];
  readonly meetings: readonly Meeting[];
}

export const isCadence = (frequency: Duty['frequency']): frequency is Cadence =>
  cadences.some((cadence) => cadence === frequency);

/** The papers that meet a duty, known by a day, in the order of their meetings. */
export const papersMeeting = <P extends BoardPaper>(
  { id }: Duty,
  papers: readonly P[],
  asOf: Day,
): readonly P[] =>
  papers
    .filter(({ meets, meeting }) => meets.includes(id) && meeting.on <= asOf)
    .toSorted((a, b) => (a.meeting.on < b.meeting.on ? -1 : 1));

/**
 * How a duty stands. What comes regularly is met until a turn of its cadence has passed since it last came; what is
 * owed once is met when it came, and `due` while it is open without a day. Past its day it is late only where every known
 * meeting that should have had it has been seen without it, and unknown otherwise: an agenda that nobody here has
 * seen is no proof that the paper was not on it. What came before its first day does not meet it. After its last day a duty stands as it did on that day.
 */
export const dutyStanding = (duty: Duty, evidence: DutyEvidence, asOf: Day): DutyStanding => {
  const on = duty.until !== null && duty.until < asOf ? duty.until : asOf;
  const met = papersMeeting(duty, evidence.papers, on);
  if (duty.frequency === 'once') return onceStanding(duty, met, evidence, on);
  const last = met.at(-1);
  if (!isCadence(duty.frequency)) return standing('unknown', { last, unknownBecause: 'no-frequency' });
  const lastMet = last?.meeting.on ?? null;
  const start = lastMet !== null && (duty.from === null || lastMet > duty.from) ? lastMet : duty.from;
  if (start === null) return standing('unknown', { last, unknownBecause: 'no-start' });
  const nextOn = afterCadence(start, duty.frequency, 1, duty.onThe);
  const came = last !== undefined && isOwedOn(duty, last.meeting.on);
  if (on <= nextOn) return standing(came ? 'met' : 'not-yet-due', { last, dueOn: nextOn });
  const dueOn = dueDays(start, duty.frequency, addDays(on, -1), duty.onThe).at(-1) ?? nextOn;
  const turnBegan = afterCadence(on, duty.frequency, -1);
  const sinceThen = evidence.meetings.filter((each) => each.on > start && each.on >= turnBegan);
  return isProven(duty, sinceThen, on)
    ? standing('late', { last, dueOn, daysLate: daysBetween(dueOn, on) })
    : standing('unknown', { last, dueOn, unknownBecause: 'nothing-seen' });
};

const onceStanding = (
  duty: Duty,
  met: readonly BoardPaper[],
  evidence: DutyEvidence,
  on: Day,
): DutyStanding => {
  const { due: dueOn } = duty;
  const first = met.find(({ meeting }) => isOwedOn(duty, meeting.on));
  if (first !== undefined) {
    const daysLate = dueOn === null ? null : Math.max(0, daysBetween(dueOn, first.meeting.on));
    return standing('met', { last: first, dueOn, daysLate });
  }
  if (dueOn === null) return standing('due', {});
  if (on <= dueOn) return standing('not-yet-due', { dueOn });
  return isProven(
    duty,
    evidence.meetings.filter((each) => each.on >= dueOn),
    on,
  )
    ? standing('late', { dueOn, daysLate: daysBetween(dueOn, on) })
    : standing('unknown', { dueOn, unknownBecause: 'nothing-seen' });
};

/** Whether it was owed by then: what came before anybody asked for it meets nothing. */
const isOwedOn = ({ from }: Duty, on: Day): boolean => from === null || from <= on;

/** Whether every meeting of those to whom it is owed has been seen, of these and up to a day; and there was one. */
const isProven = ({ to }: Duty, meetings: readonly Meeting[], on: Day): boolean => {
  const held = meetings.filter((each) => to.includes(each.body) && each.on <= on);
  return held.length > 0 && held.every(isSeen);
};

const standing = (
  state: DutyState,
  {
    last,
    dueOn = null,
    daysLate = null,
    unknownBecause = null,
  }: Partial<Pick<DutyStanding, 'dueOn' | 'daysLate' | 'unknownBecause'>> & {
    readonly last?: BoardPaper | undefined;
  },
): DutyStanding => ({
  state,
  lastMet: last?.meeting.on ?? null,
  metBy: last?.id ?? null,
  dueOn,
  daysLate,
  unknownBecause,
});

/** The turns of a cadence, begun on one day, that passed without anything before something came on another; one is of grace. */
export const turnsMissed = (begun: Day, cadence: Cadence, on: Day): number =>
  Math.max(0, dueDays(begun, cadence, on).length - 1);
