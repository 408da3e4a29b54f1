import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FormatId, Paper, RenderedFile, TemplateId } from '@ragstone/reports';
import type { Console } from '../../console.ts';
import { describeFailures, type FailedPaper } from './describe-failures.ts';
import type { Renderer } from './renderer.ts';
import { shareJobs } from './share-jobs.ts';

/** A paper that is filled when it is first asked for. */
export interface PaperToMake {
  readonly template: TemplateId;
  readonly paper: () => Paper;
}

/** The files of one paper in one format. */
export interface Made {
  readonly template: TemplateId;
  readonly format: FormatId;
  readonly files: readonly RenderedFile[];
}

/** A disk that is full or a run that is ended leaves the file that was there, and never half of another. */
const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const unfinished = `${path}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};

/** A thread waits for a paper that is still to be filled, and there is nothing else to do while threads make the first. */
const fillAhead = async (papers: readonly PaperToMake[]): Promise<void> => {
  for (const { paper } of papers) {
    await setImmediate();
    paper();
  }
};

/**
 * Writes every paper in every format to a folder as they are made. They come back in the order of their papers. One that
 * cannot be made keeps no other from being written; at the end it is an error that says which and why.
 */
export const writePapers = async (
  papers: readonly PaperToMake[],
  formats: readonly FormatId[],
  renderers: readonly Renderer[],
  out: string,
  console: Console,
): Promise<readonly Made[]> => {
  const jobs = papers.flatMap((each) => formats.map((format) => ({ ...each, format })));
  const made = new Map<object, readonly RenderedFile[]>();
  const reasons = new Map<object, string>();
  const sharing = shareJobs(jobs, renderers, async (job, render) => {
    console.progress?.(`Writing ${job.template} as ${job.format}`);
    const paper = job.paper();
    try {
      const files = await render({ paper, format: job.format });
      for (const { fileName, bytes } of files) await writeWhole(join(out, fileName), bytes);
      made.set(job, files);
    } catch (error) {
      reasons.set(job, error instanceof Error ? error.message : String(error));
    }
  });
  await Promise.all([sharing, fillAhead(papers)]);
  const failed = jobs.flatMap((job): readonly FailedPaper[] => {
    const reason = reasons.get(job);
    return reason === undefined ? [] : [{ template: job.template, format: job.format, reason }];
  });
  if (failed.length > 0) throw new Error(describeFailures(failed, made.size, out));
  return jobs.map((job) => ({
    template: job.template,
    format: job.format,
    files: made.get(job) ?? [],
  }));
};
