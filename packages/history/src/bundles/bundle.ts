import { type Decision, decisionSchema } from '@ragstone/governance';
import * as z from 'zod';
import { type Instant, instantSchema } from './instant.ts';

/** A file that an assessment was made from, by its path in the workspace. */
export interface KeptInput {
  readonly path: string;
  /** The hash of its content. */
  readonly content: string;
}

/** That a workspace was assessed: from which files, for which day, by which release, and what came out. */
export interface AssessmentRecord {
  readonly kind: 'assessment';
  readonly workspace: string;
  readonly asOf: string;
  readonly release: string;
  /** In the order of their paths. */
  readonly inputs: readonly KeptInput[];
  /** The hash of the assessment as JSON. */
  readonly body: string;
}

/** That a file was made of an assessment to be read by people. */
export interface ReportRecord {
  readonly kind: 'report';
  /** The id of the assessment's record. */
  readonly assessment: string;
  readonly name: string;
  readonly template: string;
  readonly format: string;
  readonly board: string | null;
  /** The day of the earlier paper that it compares with. */
  readonly since: string | null;
  readonly content: string;
}

/** What people decided about an escalation of a workspace, as they wrote it. */
export interface DecisionRecord {
  readonly kind: 'decision';
  readonly workspace: string;
  readonly decision: Decision;
}

/** What is to be sent to somebody, once. */
export interface EffectRecord {
  readonly kind: 'effect';
  /** Never changes: whoever receives it twice can tell by it. */
  readonly key: string;
  /** How it goes: `file`, `email`, `webhook`. */
  readonly channel: string;
  /** A role, a body or a folder; which address that is, is for the deliverer to know. */
  readonly recipient: string;
  readonly subject: string;
  readonly mediaType: string;
  readonly content: string;
}

/** That it was tried to send an effect, and how it went. */
export interface AttemptRecord {
  readonly kind: 'attempt';
  readonly effect: string;
  /** From 1. */
  readonly number: number;
  readonly at: Instant;
  readonly outcome: 'delivered' | 'failed' | 'dead';
  /** The receipt, or the reason. */
  readonly detail: string;
}

/** That something which fell due by a schedule was done, once. */
export interface RunRecord {
  readonly kind: 'run';
  readonly workspace: string;
  /** What fell due: the same whenever it is worked out. */
  readonly occurrence: string;
  readonly schedule: string;
  readonly job: string;
  readonly board: string | null;
  /** When it fell due; when it was done is when it was recorded. */
  readonly dueAt: Instant;
}

export type HistoryRecord =
  | AssessmentRecord
  | ReportRecord
  | DecisionRecord
  | EffectRecord
  | AttemptRecord
  | RunRecord;

/** A record as it is kept on disk, in a file that is named for what it says. */
export interface Bundle {
  readonly schema: 'ragstone.bundle/1';
  /** The SHA-256 of the record, so that the same thing is never kept twice. */
  readonly id: string;
  readonly recordedAt: Instant;
  readonly record: HistoryRecord;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 in hexadecimal.');
const said = z.string().trim().min(1, 'Expected some words.');
const day = z.iso.date({ error: 'Expected a day, such as 2026-06-15.' });

export const decisionRecordSchema: z.ZodType<DecisionRecord> = z.strictObject({
  kind: z.literal('decision'),
  workspace: said,
  decision: decisionSchema,
});

/** What may be recorded. Whatever comes from outside, a file on disk included, is held against it. */
export const recordSchema: z.ZodType<HistoryRecord> = z.lazy(() =>
  z.union([
    z.strictObject({
      kind: z.literal('assessment'),
      workspace: said,
      asOf: day,
      release: said,
      inputs: z.array(z.strictObject({ path: said, content: hash })),
      body: hash,
    }),
    z.strictObject({
      kind: z.literal('report'),
      assessment: hash,
      name: said,
      template: said,
      format: said,
      board: z.string().nullable(),
      since: day.nullable(),
      content: hash,
    }),
    decisionRecordSchema,
    z.strictObject({
      kind: z.literal('effect'),
      key: said,
      channel: said,
      recipient: said,
      subject: z.string(),
      mediaType: said,
      content: hash,
    }),
    z.strictObject({
      kind: z.literal('attempt'),
      effect: said,
      number: z.int().min(1),
      at: instantSchema,
      outcome: z.enum(['delivered', 'failed', 'dead']),
      detail: z.string(),
    }),
    z.strictObject({
      kind: z.literal('run'),
      workspace: said,
      occurrence: said,
      schedule: said,
      job: said,
      board: z.string().nullable(),
      dueAt: instantSchema,
    }),
  ]),
);

export const bundleSchema: z.ZodType<Bundle> = z.lazy(() =>
  z.strictObject({
    schema: z.literal('ragstone.bundle/1'),
    id: hash,
    recordedAt: instantSchema,
    record: recordSchema,
  }),
);
