import type { Workspace } from '@ragstone/assurance';
import { addDays, instantInLondon, parseDeadline, printDeadline } from '@ragstone/calendar';
import type { CompletedReturn, ReturnDefinition } from '@ragstone/governance';
import type { Occurrence } from './occurrence.ts';
import { usualReminders } from './reminders.ts';
import { sayUnsure, workingDaysBefore } from './working-day.ts';

/** The last day on which a return of the form was submitted; null while one of them is not. */
const submittedOn = ({ id }: ReturnDefinition, returns: readonly CompletedReturn[]): string | null => {
  const days = returns.filter(({ definition }) => definition === id).map(({ submitted }) => submitted?.on);
  if (days.length === 0 || days.includes(undefined)) return null;
  return days.map(String).toSorted().at(-1) ?? null;
};

/**
 * Of each return: reminders before its deadline, an assessment at the deadline itself, and a reminder on the day after,
 * when it is late. Nobody is reminded of a return that was submitted on an earlier day.
 */
export const returnOccurrences = ({ returnDefinitions, returns }: Workspace): readonly Occurrence[] =>
  returnDefinitions.flatMap((definition): readonly Occurrence[] => {
    const { id, title } = definition;
    const deadline = parseDeadline(definition.due);
    if (!deadline.ok) return [];
    const { day, time } = deadline.value;
    const due = printDeadline(deadline.value);
    const submitted = submittedOn(definition, returns);
    const common = { schedule: 'returns', board: null, template: null, duty: id };
    const before = usualReminders.workingDaysBefore.map((count): Occurrence => {
      const on = workingDaysBefore(day, count);
      return {
        ...common,
        key: `returns/${id}:${count}-working-days-before/${day}`,
        at: instantInLondon(on.day, usualReminders.at),
        job: 'remind',
        says: `${title} is due ${due}, in ${count} working days${sayUnsure(on)}`,
      };
    });
    const atDeadline: Occurrence = {
      ...common,
      key: `returns/${id}:due/${day}`,
      at: instantInLondon(day, time),
      job: 'assess',
      says: `${title} falls due`,
    };
    const late: Occurrence = {
      ...common,
      key: `returns/${id}:late/${day}`,
      at: instantInLondon(addDays(day, 1), usualReminders.at),
      job: 'remind',
      says: `${title} was due ${due} and is late`,
    };
    const wanted = [...before, late].filter(({ at }) => submitted === null || at.slice(0, 10) <= submitted);
    return [...wanted, atDeadline];
  });
