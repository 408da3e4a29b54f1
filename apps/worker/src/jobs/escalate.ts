import {
  type Assessment,
  changesSince,
  type EscalationMove,
  type EscalationOutcome,
} from '@ragstone/assurance';
import { assessmentKnownThen, contentBytes, lastRunOf } from '@ragstone/history';
import { sayRoute, sayStanding, sayStep } from '@ragstone/reports';
import { effectsFor, textMessage } from './effects-for.ts';
import type { Job, JobInput } from './job.ts';

/** What somebody is told at once; that it goes on stands in the reports. */
const toldAtOnce: readonly EscalationMove[] = [
  'opened',
  'reopened',
  'level-risen',
  'cleared',
  'withdrawn',
  'no-longer-raised',
];

/** Tells whoever an escalation goes to what became of it since escalations were last looked at. */
export const escalateJob: Job = async (input) => {
  const after = input.assessedOn(input.asOf);
  const before = await lastLookedAt(input);
  const { escalations } = changesSince(before ?? { ...after, escalations: [] }, after);
  return {
    ...{ assessed: true, reports: [] },
    effects: escalations
      .filter(({ change, escalation }) => toldAtOnce.includes(change) && !escalation.draft)
      .flatMap(({ change, escalation }) => effectsOf(input, change, escalation)),
  };
};

/** The assessment that stood when escalations were last looked at. */
const lastLookedAt = async ({ workspace, asOf, query }: JobInput): Promise<Assessment | null> => {
  const run = await lastRunOf(query, workspace.id, 'escalate');
  if (run === null) return null;
  const then = await assessmentKnownThen(query, { workspace: workspace.id, asOf, recordedBy: run.doneAt });
  if (then === null) return null;
  return JSON.parse(new TextDecoder().decode(await contentBytes(query, then.body)));
};

const effectsOf = (input: JobInput, change: EscalationMove, escalation: EscalationOutcome) => {
  const { id, title, level, asOfPeriod, history } = escalation;
  const recipient = recipientOf(escalation);
  if (recipient === null) return [];
  const last = history.at(-1);
  const goes = sayRoute(input.workspace, escalation);
  const lines = [
    `${sayStanding(escalation)}.${goes === '' ? '' : ` Goes to: ${goes}.`}`,
    ...(last === undefined ? [] : [sayStep(last)]),
  ];
  const what = `${id}/${change}/${asOfPeriod}/level-${level}`;
  return effectsFor(input, recipient, textMessage(what, `${changeWords[change]}: ${title}`, lines));
};

/** What is over goes to nobody any more: whom it went to last is told so. */
const recipientOf = ({ route, attention, history }: EscalationOutcome): string | null =>
  route ?? (attention === null ? (history.findLast((step) => step.route !== null)?.route ?? null) : null);

const changeWords: Readonly<Record<EscalationMove, string>> = {
  opened: 'Escalated',
  reopened: 'Escalated again',
  'level-risen': 'Escalated further',
  sustained: 'Still escalated',
  easing: 'Easing',
  cleared: 'Cleared',
  withdrawn: 'Withdrawn',
  'no-longer-raised': 'No longer raised',
  superseded: 'Followed under later rules',
};
