// What a thread of `startThreads` runs: a job comes, its files go back. What fails ends the thread, and whoever
// started it is told.
import { parentPort, workerData } from 'node:worker_threads';
import { type FormatId, formats } from '@ragstone/reports';
import { bundledFonts } from '../bundled-fonts.ts';
import { renderHere } from './render-here.ts';
import type { RenderJob } from './renderer.ts';

parentPort?.on('message', async (job: RenderJob) => {
  parentPort?.postMessage(await renderHere(job));
});

// While the workspace is still being assessed, everything that the jobs will need is loaded.
const expected: readonly FormatId[] = workerData;
await Promise.all([bundledFonts(), ...expected.map((format) => formats[format].load())]);
