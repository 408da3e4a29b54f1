import { addDays, addWorkingDays, type Cadence, type Day, dueDays } from '@ragstone/calendar';
import type { FollowUp } from '@ragstone/rules';
import type { FollowedChecks } from './escalation-outcome.ts';

type Every = NonNullable<FollowUp['check']>['every'];

const cadences: Readonly<Record<Every, Cadence>> = {
  week: 'weekly',
  fortnight: 'fortnightly',
  month: 'monthly',
};

/**
 * The days on which regular looks are due, after the day on which what is looked at started, up to and including another:
 * one that is closed is moved to the first working day of England after it, and moves no other. Beyond the years whose bank
 * holidays are known it stays where it is.
 */
export const checkDays = (startedOn: Day, every: Every, to: Day): readonly Day[] =>
  dueDays(startedOn, cadences[every], to)
    .map((day) => {
      const worked = addWorkingDays(addDays(day, -1), 1);
      return worked.ok ? worked.value : day;
    })
    .filter((day) => day <= to);

/**
 * How regular looks stand on a day. Each is taken by a look since the one before it was due, up to its own day; a look
 * that comes later is the next one's. A day is missed once it is over, and not before.
 */
export const followedChecks = (
  every: Every,
  startedOn: Day,
  taken: readonly Day[],
  asOf: Day,
): FollowedChecks => {
  const looks = taken.filter((on) => on >= startedOn && on <= asOf).toSorted();
  const lastOn = looks.at(-1) ?? null;
  const missed: Day[] = [];
  let before: Day | null = null;
  // The last of them is past by more than a turn: each turn is shorter than two months.
  for (const dueOn of checkDays(startedOn, every, addDays(asOf, 2 * LONGEST_TURN))) {
    const from: Day | null = before;
    const isTaken = looks.some((on) => (from === null || on > from) && on <= dueOn);
    if (dueOn >= asOf && !isTaken)
      return { nextDueOn: dueOn, lastOn, missed, late: isLate(missed, before, lastOn) };
    if (!isTaken) missed.push(dueOn);
    before = dueOn;
  }
  throw new Error(`no look every ${every} falls due after ${asOf}`);
};

/** Days in the longest month, and those by which a closed day is moved. */
const LONGEST_TURN = 45;

/** The latest day that passed was missed, and nothing came after it. */
const isLate = (missed: readonly Day[], before: Day | null, lastOn: Day | null): boolean => {
  const last = missed.at(-1);
  return last !== undefined && last === before && (lastOn === null || lastOn <= last);
};
