import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormatId, Paper, RenderedFile, TemplateId } from '@ragstone/reports';
import type { Console } from '../../console.ts';
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

/** Writes every paper in every format to a folder as they are made. They come back in the order of their papers. */
export const writePapers = async (
  papers: readonly PaperToMake[],
  formats: readonly FormatId[],
  renderers: readonly Renderer[],
  out: string,
  console: Console,
): Promise<readonly Made[]> => {
  const jobs = papers.flatMap((each) => formats.map((format) => ({ ...each, format })));
  const made = new Map<object, readonly RenderedFile[]>();
  await shareJobs(jobs, renderers, async (job, render) => {
    console.progress?.(`Writing ${job.template} as ${job.format}`);
    const files = await render({ paper: job.paper(), format: job.format });
    for (const { fileName, bytes } of files) await writeFile(join(out, fileName), bytes);
    made.set(job, files);
  });
  return jobs.map((job) => ({
    template: job.template,
    format: job.format,
    files: made.get(job) ?? [],
  }));
};
