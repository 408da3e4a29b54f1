import type { JobKind } from '../schedule/occurrence.ts';
import { assessJob } from './assess.ts';
import { escalateJob } from './escalate.ts';
import { importJob } from './import.ts';
import type { Job } from './job.ts';
import { notifyJob } from './notify.ts';
import { remindJob } from './remind.ts';
import { renderJob } from './render.ts';

/** Every kind of job. */
export const jobs: Readonly<Record<JobKind, Job>> = {
  import: importJob,
  assess: assessJob,
  escalate: escalateJob,
  render: renderJob,
  notify: notifyJob,
  remind: remindJob,
};
