import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FormatId } from '@ragstone/reports';
import type { Renderer, Rendering } from './renderer.ts';

/** Rendering makes so much that is soon forgotten that a small nursery is swept all the time. */
const nursery = 64;

const rendererIn = (thread: Worker): Renderer => {
  const failure = once(thread, 'error').then(([error]) => {
    throw error;
  });
  // It is told with the next job, and nobody waits for it where there is none.
  failure.catch(() => {});
  return async (job) => {
    thread.postMessage(job);
    const [files] = await Promise.race([once(thread, 'message'), failure]);
    return files;
  };
};

/**
 * As many threads as are asked for, which begin at once to practise the formats. A paper is plain data and its
 * bytes depend on nothing else, so they are the same whichever thread makes them.
 */
export const startThreads = (count: number, formats: readonly FormatId[]): Rendering => {
  const program = new URL(import.meta.resolve('#render-thread'));
  const threads = Array.from(
    { length: count },
    () => new Worker(program, { workerData: formats, resourceLimits: { maxYoungGenerationSizeMb: nursery } }),
  );
  return {
    renderers: threads.map(rendererIn),
    end: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
};
