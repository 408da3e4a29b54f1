import { createHash } from 'node:crypto';
import type { Assessment } from '@ragstone/assurance';
import { countByStatus } from '@ragstone/rag';
import type { FormatId, TemplateId } from '@ragstone/reports';
import type { Made } from './write-papers.ts';

/** A file as a program that follows the papers needs it. */
export interface DescribedFile {
  readonly file: string;
  readonly template: TemplateId;
  readonly format: FormatId;
  readonly bytes: number;
  readonly sha256: string;
}

/** What `ragstone report --json` prints. */
export interface DescribedReport {
  readonly asOf: string;
  readonly out: string;
  readonly files: readonly DescribedFile[];
  /** How many ratings of metrics have which status. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** How many ratings of metrics have which status. */
export const statusesOf = ({ judgements }: Assessment): DescribedReport['statuses'] =>
  countByStatus(judgements.map(({ status }) => status));

/** The files that were written, in the order of their papers, and what the assessment comes to. */
export const describeReport = (
  assessment: Assessment,
  made: readonly Made[],
  out: string,
): DescribedReport => ({
  asOf: assessment.asOf,
  out,
  files: made.flatMap(({ template, format, files }) =>
    files.map(({ fileName, bytes }) => ({
      ...{ file: fileName, template, format, bytes: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  ),
  statuses: statusesOf(assessment),
});
