import type { FormatId } from '@ragstone/reports';
import type { Renderer, RenderJob } from './renderer.ts';

/** From the format that takes longest: a long job left to the end would keep one thread busy and the others idle. */
const longestFirst: readonly FormatId[] = ['pdf', 'docx', 'pictures', 'xlsx', 'ods', 'html'];

const placeOf = ({ format }: RenderJob): number => {
  const place = longestFirst.indexOf(format);
  return place < 0 ? longestFirst.length : place;
};

/** Gives each job to whichever renderer is free, and ends when all are done or one of them fails. */
export const shareJobs = async <Job extends RenderJob>(
  jobs: readonly Job[],
  renderers: readonly Renderer[],
  work: (job: Job, render: Renderer) => Promise<void>,
): Promise<void> => {
  const waiting = jobs.toSorted((one, other) => placeOf(one) - placeOf(other)).values();
  await Promise.all(
    renderers.map(async (render) => {
      for (const job of waiting) await work(job, render);
    }),
  );
};
