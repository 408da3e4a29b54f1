import type { WorkerStatus } from '@ragstone/worker';

type Stands = WorkerStatus['workspaces'][number];

export const isFailing = ({ workspaces }: WorkerStatus): boolean =>
  workspaces.some(({ state }) => state === 'failing');

/** How every workspace stands, a line for each thing. */
export const sayStatus = ({ workspaces }: WorkerStatus): string =>
  workspaces.map((each) => `\n${linesOf(each).join('\n')}\n`).join('');

const linesOf = ({ id, folder, state, reason, schedules, escalations, failures, outbox }: Stands) => [
  `${id} (${folder}): ${state}${reason === null ? '' : `. ${reason}`}`,
  ...schedules.map(
    ({ id: schedule, says, last, lastLate, next }) =>
      `  ${schedule}: last ${last ?? 'never'}${lastLate ? ', late' : ''}; next ${next === null ? 'not within a year' : `${next}, ${says}`}`,
  ),
  ...escalations.map(({ says, level, state: stands, since, owner }) => {
    const goes = owner === null ? 'goes to nobody' : `goes to ${owner}`;
    return `  escalated: ${says}: ${stands} at level ${level} since ${since}, ${goes}`;
  }),
  ...failures.map(
    ({ job, at, attempts, reason: why }) => `  failed: ${job}, due ${at}, tried ${attempts} times: ${why}`,
  ),
  `  to be sent: ${outbox.due}; given up: ${outbox.dead}`,
];
