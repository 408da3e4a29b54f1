import { type Day, printCadence } from '@ragstone/calendar';
import { nextMeetingDay, papersDue } from '@ragstone/governance';
import type { Knowledge } from '../knowledge.ts';
import { meetingsKnown } from './meetings-known.ts';

/** When a body meets next, and by when its papers must come, as far as both are known. */
export interface NextDates {
  readonly nextMeeting: Day | null;
  /** The last day for a paper of that meeting, counted in working days of England; it may be over. */
  readonly papersDue: Day | null;
  /** How often it meets, where its habit says so and nobody lists a next meeting: `monthly on the first Tuesday`. */
  readonly meets?: string | undefined;
}

/** What is next for the body to which something goes: null where it goes nowhere, or nobody says. */
export const nextDates = (route: string | null, knowledge: Knowledge): NextDates => {
  const { workspace, asOf, isKnown } = knowledge;
  const nextMeeting = route === null ? null : nextMeetingDay(route, meetingsKnown(knowledge), asOf);
  const body = workspace.bodies.find(({ id }) => id === route);
  const source = body?.meets?.source;
  const isSaid = body !== undefined && (source === undefined || isKnown(source));
  const habit = nextMeeting === null && isSaid ? body.meets?.regularly : null;
  const goesOn = habit && (habit.until === null || habit.until >= asOf);
  return {
    nextMeeting,
    papersDue: nextMeeting !== null && isSaid ? papersDue(body, nextMeeting) : null,
    ...(goesOn ? { meets: printCadence(habit.every, habit.onThe) } : {}),
  };
};
