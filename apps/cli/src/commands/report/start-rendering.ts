import type { FormatId } from '@ragstone/reports';
import { kindsOf } from './kinds-of-formats.ts';
import type { Rendering } from './renderer.ts';
import { startHere } from './start-here.ts';
import { startThreads } from './start-threads.ts';

/** What takes so long that threads pay: all other formats of a paper are made while a thread starts. */
const slow: readonly FormatId[] = ['pdf', 'docx', 'pictures'];

/** Threads that render so many papers side by side, no more than `most`; this thread alone where they would not pay. */
export const startRendering = (most: number, papers: number, formats: readonly FormatId[]): Rendering => {
  const count = formats.some((format) => slow.includes(format))
    ? Math.min(most, papers * kindsOf(formats).length)
    : 1;
  return count > 1 ? startThreads(count, formats) : { renderers: [startHere()], end: async () => {} };
};
