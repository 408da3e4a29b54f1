import type { FormatId } from '@ragstone/reports';
import type { Renderer } from './renderer.ts';

/** From the format that takes longest: a long job left to the end would keep one thread busy and the others idle. */
const longestFirst: readonly FormatId[] = ['pdf', 'docx', 'pictures', 'xlsx', 'ods', 'html'];

interface Job {
  readonly format: FormatId;
}

const placeOf = ({ format }: Job): number => {
  const place = longestFirst.indexOf(format);
  return place < 0 ? longestFirst.length : place;
};

/** Gives each job to whichever renderer is free, and ends when all are done or one of them fails. */
export const shareJobs = async <Given extends Job>(
  jobs: readonly Given[],
  renderers: readonly Renderer[],
  work: (job: Given, render: Renderer) => Promise<void>,
): Promise<void> => {
  const waiting = jobs.toSorted((one, other) => placeOf(one) - placeOf(other)).values();
  await Promise.all(
    renderers.map(async (render) => {
      for (const job of waiting) await work(job, render);
    }),
  );
};
