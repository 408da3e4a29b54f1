import type { Assessment } from '@ragstone/assurance';
import type { Decision } from '@ragstone/governance';
import { compareText } from '@ragstone/rag';
import type { AssessmentRecord } from '../bundles/bundle.ts';
import { idOf, type Recordable } from '../bundles/bundle-store.ts';
import { contentOf } from '../bundles/content.ts';
import type { Instant } from '../bundles/instant.ts';
import type { History } from '../open-history.ts';
import { type Effect, effectRecordable } from '../outbox/effect.ts';
import type { InputFile } from './inputs-digest.ts';
import { type Recorded, recordAll } from './record-all.ts';
import { decisionRecordable } from './record-decision.ts';

/** A file that was made of it. */
export interface ReportFile {
  readonly name: string;
  readonly template: string;
  readonly format: string;
  /** The body that it is for; null where it is for none in particular. */
  readonly board: string | null;
  /** The day of the earlier paper that it compares with; null where it compares with none. */
  readonly since: string | null;
  readonly bytes: Uint8Array;
}

/** An assessment with what it was made from, what was made of it and who is to be told. */
export interface AssessmentToRecord {
  readonly assessment: Assessment;
  readonly inputs: readonly InputFile[];
  /** The version of Ragstone that made it. */
  readonly release: string;
  readonly reports?: readonly ReportFile[];
  readonly effects?: readonly Effect[];
  /** What people had decided, as the workspace says it: each is kept once, from the first assessment that knew it. */
  readonly decisions?: readonly Decision[];
}

/** The assessment as the bytes that are kept of it. */
export const assessmentBytes = (assessment: Assessment): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(assessment)}\n`);

/**
 * Records an assessment with its inputs, decisions, reports and effects, all or nothing. The same assessment from the same inputs
 * by the same release is recorded once, however often it is tried.
 */
export const recordAssessment = async (
  history: History,
  { reports = [], effects = [], ...made }: AssessmentToRecord,
  now: Instant,
): Promise<Recorded> => {
  const { id, recordables } = packAssessment(made);
  const all = [
    ...recordables,
    ...reports.map((report) => reportRecordable(id, report)),
    ...effects.map(effectRecordable),
  ];
  const [recorded] = await recordAll(history, all, now);
  if (recorded === undefined) throw new Error('a record was lost');
  return recorded;
};

/** An assessment packed to be recorded, with its inputs: however often it is needed, packing it once is enough. */
export interface PackedAssessment {
  /** The id that its record has. */
  readonly id: string;
  /** The assessment first, and then the decisions that were known. */
  readonly recordables: readonly Recordable[];
}

/** Packs an assessment with its inputs and decisions. */
export const packAssessment = ({
  assessment,
  inputs,
  release,
  decisions = [],
}: Omit<AssessmentToRecord, 'reports' | 'effects'>): PackedAssessment => {
  const body = contentOf(assessmentBytes(assessment));
  const files = [...inputs]
    .sort((a, b) => compareText(a.path, b.path))
    .map(({ path, bytes }) => ({ path, content: contentOf(bytes) }));
  const record: AssessmentRecord = {
    kind: 'assessment',
    workspace: assessment.workspace.id,
    asOf: assessment.asOf,
    release,
    inputs: files.map(({ path, content }) => ({ path, content: content.hash })),
    body: body.hash,
  };
  return {
    id: idOf(record),
    recordables: [
      { record, contents: [body, ...files.map(({ content }) => content)] },
      ...decisions.map((decision) => decisionRecordable(record.workspace, decision)),
    ],
  };
};

/** A file made of the assessment of an id. */
export const reportRecordable = (assessment: string, { bytes, ...report }: ReportFile): Recordable => {
  const content = contentOf(bytes);
  return { record: { kind: 'report', assessment, ...report, content: content.hash }, contents: [content] };
};
