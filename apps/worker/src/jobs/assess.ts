import type { Job } from './job.ts';

/** Records what is known on the day. */
export const assessJob: Job = () => ({ assessed: true, reports: [], effects: [] });
