import type { JobFailure } from '@ragstone/history';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { FailureStatus } from '../status/worker-status.ts';

/** A job that failed, by what fell due and when. */
export const failureStatus = ({ data, attempts, reason, dead }: JobFailure): FailureStatus => {
  const { job, key, at } = data as Occurrence;
  const given = dead ? ' It was given up.' : '';
  return { job: `${job} ${key}`, at, attempts, reason: `${reason}${given}` };
};
