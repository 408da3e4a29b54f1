import type { FormatId, TemplateId } from '@ragstone/reports';
import { kindsOf } from './kinds-of-formats.ts';
import type { Renderer } from './renderer.ts';

interface Job {
  readonly template: TemplateId;
  readonly format: FormatId;
}

/** The jobs of one kind of format, paper by paper. */
interface Queue<Given> {
  readonly papers: Given[][];
  /** How many renderers are at it. */
  busy: number;
}

const queuesOf = <Given extends Job>(jobs: readonly Given[]): readonly Queue<Given>[] =>
  kindsOf(jobs.map(({ format }) => format)).map((kind) => ({
    papers: [...new Set(jobs.map(({ template }) => template))].map((template) =>
      kind.flatMap((format) => jobs.filter((job) => job.template === template && job.format === format)),
    ),
    busy: 0,
  }));

/** Where the fewest are at work. */
const leastBusy = <Given>(queues: readonly Queue<Given>[]): Queue<Given> | undefined =>
  queues
    .filter(({ papers }) => papers.length > 0)
    .reduce<Queue<Given> | undefined>(
      (best, each) => (best === undefined || each.busy < best.busy ? each : best),
      undefined,
    );

/**
 * Gives each job to whichever renderer is free, and ends when all are done or one of them fails. A renderer keeps to one
 * kind of format as long as there is any of it, and makes those formats of a paper one after another.
 */
export const shareJobs = async <Given extends Job>(
  jobs: readonly Given[],
  renderers: readonly Renderer[],
  work: (job: Given, render: Renderer) => Promise<void>,
): Promise<void> => {
  const queues = queuesOf(jobs);
  await Promise.all(
    renderers.map(async (render) => {
      for (let queue = leastBusy(queues); queue !== undefined; queue = leastBusy(queues)) {
        queue.busy += 1;
        for (let paper = queue.papers.shift(); paper !== undefined; paper = queue.papers.shift()) {
          for (const job of paper) await work(job, render);
        }
        queue.busy -= 1;
      }
    }),
  );
};
