import type { FormatId, Paper, RenderedFile } from '@ragstone/reports';

/** One paper in one format, still to be made. */
export interface RenderJob {
  readonly paper: Paper;
  readonly format: FormatId;
}

/** What a thread is told: without a paper it is the one that it was given last. */
export interface ThreadJob {
  readonly paper: Paper | null;
  readonly format: FormatId;
}

/** What a thread answers: the files, or why there are none. */
export type RenderAnswer = { readonly files: readonly RenderedFile[] } | { readonly refused: string };

/** Makes the files of one job at a time, and rejects with the reason where it cannot. */
export type Renderer = (job: RenderJob) => Promise<readonly RenderedFile[]>;

/** What renders, each one job at a time, until it is ended. */
export interface Rendering {
  readonly renderers: readonly Renderer[];
  readonly end: () => Promise<void>;
}
