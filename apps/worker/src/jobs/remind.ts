import { type EscalationOutcome, owedFollowUps } from '@ragstone/assurance';
import { sayStanding } from '@ragstone/reports';
import { calendarFor } from './calendar-for.ts';
import { effectsFor, textMessage } from './effects-for.ts';
import { type Job, type JobInput, nothing } from './job.ts';

/** What somebody is reminded of, and who that is. */
interface Reminder {
  readonly recipients: readonly string[];
  readonly lines: readonly string[];
}

/** Reminds whoever owes something that it is due, or late. What is snoozed or cleared is not spoken of. */
export const remindJob: Job = (input) => {
  const { occurrence } = input;
  const reminder = reminderOf(input);
  if (reminder === null) return nothing;
  const { recipients, lines } = reminder;
  const message = textMessage(occurrence.key, occurrence.says, lines);
  return {
    ...nothing,
    effects: recipients.flatMap((recipient) => [
      ...effectsFor(input, recipient, message),
      ...calendarFor(input, recipient),
    ]),
  };
};

const reminderOf = ({ occurrence, workspace, assessedOn, asOf }: JobInput): Reminder | null => {
  const { duty, board } = occurrence;
  const boards = board === null ? [] : [board];
  const form = workspace.returnDefinitions.find(({ id }) => id === duty);
  if (form !== undefined) {
    const signing = form.signOffs.filter(({ required }) => required).map(({ role }) => role);
    return { recipients: unique([...boards, ...signing]), lines: [] };
  }
  const owed = workspace.duties.find(({ id }) => id === duty);
  if (owed !== undefined) return { recipients: unique([...boards, ...owed.by]), lines: [] };
  const escalation = assessedOn(asOf).escalations.find(({ id }) => id === duty);
  if (escalation === undefined) return { recipients: boards, lines: [] };
  const { attention, route, draft, starts } = escalation;
  if (attention === null || attention === 'snoozed' || attention === 'overridden' || draft) return null;
  if (occurrence.schedule === 'follow-ups' && !isOwed(occurrence.key, escalation)) return null;
  return {
    recipients: unique([...boards, ...[route, starts?.owner ?? null].filter((each) => each !== null)]),
    lines: [`${sayStanding(escalation)}.`],
  };
};

/** Whether a look of that day is owed: of one that began before the matter was cleared and raised again nobody is. */
const isOwed = (key: string, escalation: EscalationOutcome): boolean =>
  owedFollowUps([escalation]).some(({ id, dueOn }) => id.startsWith('checks/') && key.endsWith(`/${dueOn}`));

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
