import type { Workspace } from '@ragstone/assurance';
import { addDays, type Deadline, instantInLondon, parseDeadline, printDeadline } from '@ragstone/calendar';
import type { ReturnDefinition } from '@ragstone/governance';
import { isWithin, type Schedule } from './day-span.ts';
import type { Occurrence } from './occurrence.ts';
import { remindersBefore, remindersOf } from './reminders-before.ts';
import { submittedOn } from './submitted-on.ts';

/**
 * Of each return: reminders before its deadline, and of its sign-offs where the workspace says when; an assessment at the deadline
 * itself; and a reminder on the day after, when it is late. Nobody is reminded on a day by which it was submitted.
 */
export const returnOccurrences: Schedule = (workspace, days) =>
  workspace.returnDefinitions.flatMap((definition) => {
    const deadline = parseDeadline(definition.due);
    if (!deadline.ok || !isWithin(days, deadline.value.day)) return [];
    return occurrencesOf(workspace, definition, deadline.value);
  });

const occurrencesOf = (
  workspace: Workspace,
  definition: ReturnDefinition,
  deadline: Deadline,
): readonly Occurrence[] => {
  const { id, title, signOffs } = definition;
  const { day, time } = deadline;
  const due = printDeadline(deadline);
  const submitted = submittedOn(definition, workspace);
  const make = (
    what: string,
    at: string,
    job: Occurrence['job'],
    says: string,
    schedule = 'returns',
  ): Occurrence => ({
    key: `${schedule}/${id}:${what}/${day}`,
    schedule,
    at,
    job,
    board: null,
    template: null,
    duty: id,
    says,
  });
  const roles = signOffs
    .filter(({ required }) => required)
    .map(({ role }) => workspace.roles.find((each) => each.id === role)?.title ?? role);
  // Otherwise those who sign would hear of one return twice on one morning.
  const isAsked = workspace.reminders.some(({ of }) => of === 'sign-offs');
  const lateOn = addDays(day, 1);
  const reminders = [
    ...remindersBefore(workspace, 'returns', day).map((each) => ({
      on: each.on,
      occurrence: make(each.id, each.at, 'remind', `${title} is due ${due} (${each.says})`),
    })),
    ...(isAsked && roles.length > 0 ? remindersBefore(workspace, 'sign-offs', day) : []).map((each) => ({
      on: each.on,
      occurrence: make(
        each.id,
        each.at,
        'remind',
        `${title} is due ${due} and needs the sign-off of: ${roles.join(', ')} (${each.says})`,
        'sign-offs',
      ),
    })),
    {
      on: lateOn,
      occurrence: make(
        'late',
        instantInLondon(lateOn, remindersOf(workspace, 'returns').time),
        'remind',
        `${title} was due ${due} and is late`,
      ),
    },
  ];
  return [
    ...reminders.filter(({ on }) => submitted === null || on < submitted).map(({ occurrence }) => occurrence),
    make('due', instantInLondon(day, time), 'assess', `${title} falls due`),
  ];
};
