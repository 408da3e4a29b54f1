import { Worker } from 'node:worker_threads';
import type { FormatId, Paper } from '@ragstone/reports';
import { kindsOf } from './kinds-of-formats.ts';
import type { RenderAnswer, Renderer, Rendering, RenderJob, ThreadJob } from './renderer.ts';

/** Rendering makes so much that is soon forgotten that a small nursery is swept all the time. */
const nursery = 64;

/** One thread, which answers one job at a time until it dies. */
interface Thread {
  readonly answer: (job: RenderJob) => Promise<RenderAnswer>;
  readonly hasDied: () => boolean;
  readonly end: () => Promise<unknown>;
}

const whyItDied = (error: Error): string =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it needs more memory than there is'
    : error.message;

const startThread = (program: URL, formats: readonly FormatId[]): Thread => {
  const resourceLimits = { maxYoungGenerationSizeMb: nursery };
  const worker = new Worker(program, { workerData: formats, resourceLimits });
  let dead = false;
  let last: Paper | undefined;
  const death = new Promise<RenderAnswer>((resolve) => {
    const die = (refused: string): void => {
      dead = true;
      resolve({ refused });
    };
    worker.once('error', (error) => die(whyItDied(error)));
    // A thread that ends without an error would else be waited for until nothing is left to do.
    worker.once('exit', (code) => die(`the thread that made it ended by itself, with code ${code}`));
  });
  return {
    answer: (job) => {
      const message = new Promise<RenderAnswer>((resolve) => worker.once('message', resolve));
      const told: ThreadJob = { ...job, paper: job.paper === last ? null : job.paper };
      last = job.paper;
      worker.postMessage(told);
      return Promise.race([message, death]);
    },
    hasDied: () => dead,
    end: () => worker.terminate(),
  };
};

/**
 * As many threads as are asked for, which begin at once to practise the formats, each another kind. A paper is plain data and its
 * bytes depend on nothing else, so they are the same whichever thread makes them. What a thread cannot make is
 * rejected with the reason; where it dies of it, another takes its place for the next job.
 */
export const startThreads = (
  count: number,
  formats: readonly FormatId[],
  program: URL = new URL(import.meta.resolve('#render-thread')),
): Rendering => {
  const kinds = kindsOf(formats);
  const start = (place: number): Thread => startThread(program, kinds[place % kinds.length] ?? []);
  const threads = Array.from({ length: count }, (_, place) => start(place));
  const rendererAt =
    (place: number): Renderer =>
    async (job) => {
      if (threads[place]?.hasDied() !== false) threads[place] = start(place);
      const answer = await threads[place].answer(job);
      if ('refused' in answer) throw new Error(answer.refused);
      return answer.files;
    };
  return {
    renderers: threads.map((_, place) => rendererAt(place)),
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
};
