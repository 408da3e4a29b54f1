import { sayStanding } from '@ragstone/reports';
import { calendarFor } from './calendar-for.ts';
import { effectsFor, textMessage } from './effects-for.ts';
import { type Job, nothing } from './job.ts';

/** Tells a body what is coming, with what is open before it. */
export const notifyJob: Job = (input) => {
  const { occurrence, assessedOn, asOf } = input;
  const { board, key, says } = occurrence;
  if (board === null) return nothing;
  const open = assessedOn(asOf).escalations.filter(
    ({ attention, route, draft }) => attention !== null && route === board && !draft,
  );
  const lines = open.map((escalation) => `${escalation.title}: ${sayStanding(escalation)}.`);
  const told = lines.length === 0 ? ['Nothing is escalated to you.'] : lines;
  return {
    ...nothing,
    effects: [...effectsFor(input, board, textMessage(key, says, told)), ...calendarFor(input, board)],
  };
};
