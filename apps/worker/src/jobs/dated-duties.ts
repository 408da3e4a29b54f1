import { owedFollowUps } from '@ragstone/assurance';
import { addDays, parseDeadline } from '@ragstone/calendar';
import { dutyStanding } from '@ragstone/governance';
import type { DatedDuty } from '../deliverers/duties-calendar.ts';
import { meetingDays } from '../schedule/meeting-days.ts';
import { submittedOn } from '../schedule/submitted-on.ts';
import { workingDayBefore } from '../schedule/working-day.ts';
import type { JobInput } from './job.ts';

type Known = Pick<JobInput, 'workspace' | 'asOf' | 'assessedOn'>;

/**
 * What a body or role owes by a known day, as known on the day of the job: its duties, the returns that need its
 * sign-off, the papers of its meetings in the year ahead, and what an escalation has it start and look at. What is done is left out.
 */
export const datedDuties = (known: Known, recipient: string): readonly DatedDuty[] => [
  ...dutiesOf(known, recipient),
  ...returnsOf(known, recipient),
  ...papersOf(known, recipient),
  ...followUpsOf(known, recipient),
];

const dutiesOf = ({ workspace, asOf }: Known, recipient: string): readonly DatedDuty[] =>
  workspace.duties
    .filter(({ by }) => by.includes(recipient))
    .flatMap((duty) => {
      const { state, dueOn } = dutyStanding(duty, workspace, asOf);
      const isDone = duty.frequency === 'once' && state === 'met';
      return dueOn === null || isDone
        ? []
        : [{ id: `duties/${duty.id}/${dueOn}`, says: duty.says, due: dueOn }];
    });

const returnsOf = ({ workspace, asOf }: Known, recipient: string): readonly DatedDuty[] =>
  workspace.returnDefinitions
    .filter(({ signOffs }) => signOffs.some(({ role, required }) => required && role === recipient))
    .filter((form) => (submittedOn(form, workspace) ?? '9999') > asOf && parseDeadline(form.due).ok)
    .map(({ id, title, due }) => ({ id: `returns/${id}`, says: `${title} is due`, due }));

const papersOf = ({ workspace, asOf }: Known, recipient: string): readonly DatedDuty[] =>
  workspace.bodies
    .filter(({ id }) => id === recipient)
    .flatMap((body) => {
      const papers = body.meets?.papers;
      if (!papers) return [];
      const year = { from: asOf, to: addDays(asOf, 365) };
      return meetingDays(body, workspace.meetings, year).map((meeting) => ({
        id: `papers/${body.id}/${meeting}`,
        says: `Papers for ${body.title} go out`,
        due: `${workingDayBefore(meeting, papers.workingDaysBefore).day}T${papers.time}[Europe/London]`,
      }));
    });

const followUpsOf = ({ asOf, assessedOn }: Known, recipient: string): readonly DatedDuty[] =>
  owedFollowUps(assessedOn(asOf).escalations)
    .filter(({ owner, draft }) => owner === recipient && !draft)
    .map(({ id, title, what, dueOn }) => ({
      id: id.startsWith('checks/') ? `${id}/${dueOn}` : id,
      says: `${title}: ${what}`,
      due: dueOn,
    }));
