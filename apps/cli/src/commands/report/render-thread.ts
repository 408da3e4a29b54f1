// What a thread of `startThreads` runs: a job comes, its files go back. What fails ends the thread, and whoever
// started it is told.
import { parentPort, workerData } from 'node:worker_threads';
import type { FormatId } from '@ragstone/reports';
import { practicePaper } from './practice-paper.ts';
import { renderHere } from './render-here.ts';
import type { RenderJob } from './renderer.ts';

const expected: readonly FormatId[] = workerData;
for (const format of expected) await renderHere({ paper: practicePaper, format });

// Jobs that came meanwhile have waited.
parentPort?.on('message', async (job: RenderJob) => {
  parentPort?.postMessage(await renderHere(job));
});
