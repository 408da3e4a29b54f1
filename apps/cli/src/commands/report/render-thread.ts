// What a thread of `startThreads` runs: a job comes, its files or why there are none go back.
import { parentPort, workerData } from 'node:worker_threads';
import type { FormatId } from '@ragstone/reports';
import { practicePaper } from './practice-paper.ts';
import { renderHere } from './render-here.ts';
import type { RenderAnswer, RenderJob } from './renderer.ts';

const answerTo = async (job: RenderJob): Promise<RenderAnswer> => {
  try {
    return { files: await renderHere(job) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
};

const expected: readonly FormatId[] = workerData;
// What fails here fails again for the first paper, and is told then.
for (const format of expected) await answerTo({ paper: practicePaper, format });

// Jobs that came meanwhile have waited.
parentPort?.on('message', async (job: RenderJob) => {
  parentPort?.postMessage(await answerTo(job));
});
