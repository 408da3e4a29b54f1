// What a thread of `startThreads` runs: a job comes, its files or why there are none go back.
import { parentPort, workerData } from 'node:worker_threads';
import type { FormatId } from '@ragstone/reports';
import { practicePaper } from './practice-paper.ts';
import type { RenderAnswer, ThreadJob } from './renderer.ts';
import { startHere } from './start-here.ts';

const render = startHere();
let paper = practicePaper;

const answerTo = async (job: ThreadJob): Promise<RenderAnswer> => {
  paper = job.paper ?? paper;
  try {
    return { files: await render({ paper, format: job.format }) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
};

const expected: readonly FormatId[] = workerData;
// What fails here fails again for the first paper, and is told then.
for (const format of expected) await answerTo({ paper: practicePaper, format });

// Jobs that came meanwhile have waited.
parentPort?.on('message', async (job: ThreadJob) => {
  parentPort?.postMessage(await answerTo(job));
});
