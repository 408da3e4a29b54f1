import type { Assessment, Workspace } from '@ragstone/assurance';
import type { Effect, Query, ReportFile } from '@ragstone/history';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { PaperMaking } from './paper-formats.ts';

/** What a job is given. It decides what is to be recorded and sent; recording and sending are done for it. */
export interface JobInput {
  readonly occurrence: Occurrence;
  readonly workspace: Workspace;
  /** The day whose knowledge is used: the one on which it is made, in London. */
  readonly asOf: string;
  /** How late it is, in words; null where it is not. */
  readonly late: string | null;
  readonly assessedOn: (asOf: string) => Assessment;
  /** Asks the history. */
  readonly query: Query;
  /** The channels by which a body or role is told. */
  readonly channelsOf: (recipient: string) => readonly string[];
  /** How papers are made: HTML where nothing is said. */
  readonly papers?: PaperMaking | undefined;
}

export interface JobResult {
  /** Whether the assessment of the day is to be recorded. */
  readonly assessed: boolean;
  readonly reports: readonly ReportFile[];
  readonly effects: readonly Effect[];
}

export type Job = (input: JobInput) => Promise<JobResult> | JobResult;

export const nothing: JobResult = { assessed: false, reports: [], effects: [] };
