import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deliverer } from '@ragstone/history';
import { newWorkspace, workerOf } from '../src/partnership.fixture.ts';
import type { JobKind } from '../src/schedule/occurrence.ts';
import { openWatch } from '../src/work/open-watch.ts';
import { workRound } from '../src/work/work-round.ts';

/** A job that was done at an instant of the fake clock. */
export interface DoneJob {
  readonly at: string;
  readonly job: JobKind;
  readonly occurrence: string;
  readonly late: string | null;
}

/** A message as its receiver has it. */
export interface Sent {
  readonly at: string;
  readonly recipient: string;
  readonly key: string;
  readonly subject: string;
}

/** What came of some rounds. */
export interface Work {
  readonly done: readonly DoneJob[];
  readonly failed: number;
  readonly sent: readonly Sent[];
}

/** Some files of a workspace in a folder of its own, with a history that has no records. */
export const partOf = async (folder: string, isPart: RegExp): Promise<string> => {
  const part = await newWorkspace();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (isPart.test(path)) cpSync(join(folder, path), join(part, path));
  }
  return part;
};

/** A worker that has its history open all the time, and does a round at each instant of a fake clock. */
export const workAt = async (folder: string, instants: readonly string[]): Promise<Work> => {
  let at = '';
  const sent: Sent[] = [];
  const file: Deliverer = {
    deliver: async ({ recipient, key, subject }) => {
      sent.push({ at, recipient, key, subject });
      return { ok: true, receipt: 'seen' };
    },
  };
  const done: DoneJob[] = [];
  let failed = 0;
  const { options } = workerOf([folder], {
    deliverersOf: () => ({ file }),
    log: (event) => {
      if (event.event === 'job-failed') failed += 1;
      if (event.event === 'job-done') {
        const { job, occurrence, late } = event;
        done.push({ at, job: job as JobKind, occurrence, late });
      }
    },
  });
  const watch = await openWatch(options);
  try {
    for (at of instants) {
      await workRound(watch, options, { clock: () => at, waiting: true, isEnding: () => false });
    }
  } finally {
    await watch.close();
  }
  return { done, failed, sent };
};
