import type { Workspace } from '@ragstone/assurance';
import { addDays, instantInLondon } from '@ragstone/calendar';
import { usualReminders } from '@ragstone/governance';
import { isWithin, type Schedule } from './day-span.ts';

type Decision = Workspace['decisions'][number];

/** Whether a decision was taken back before its time was over. */
const isTakenBack = ({ about, on, until }: Decision, decisions: readonly Decision[]): boolean =>
  decisions.some(
    (other) =>
      other.decides === 'withdrawn' &&
      other.about === about &&
      other.on >= on &&
      (until === undefined || other.on <= until),
  );

/** On the day after a decision about an escalation ended by itself: a word that it holds no longer. */
export const decisionOccurrences: Schedule = ({ decisions, roles, bodies }, days) =>
  decisions.flatMap((decision) => {
    const { about, decides, by, until } = decision;
    if (until === undefined || !isWithin(days, until) || isTakenBack(decision, decisions)) return [];
    const who = [...roles, ...bodies].find(({ id }) => id === by)?.title ?? by;
    return {
      key: `decisions/${about}:${decides}-ended/${until}`,
      schedule: 'decisions',
      at: instantInLondon(addDays(until, 1), usualReminders.time),
      job: 'remind' as const,
      board: null,
      template: null,
      duty: about,
      says: `${about}, ${decides} by ${who}: that ended yesterday`,
    };
  });
