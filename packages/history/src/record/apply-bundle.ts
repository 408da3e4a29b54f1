import type { Assessment } from '@ragstone/assurance';
import { canonicalJson } from '@ragstone/rules';
import type {
  AssessmentRecord,
  Bundle,
  DecisionRecord,
  EffectRecord,
  HistoryRecord,
  ReportRecord,
  RunRecord,
} from '../bundles/bundle.ts';
import { bytesOf, type Content } from '../bundles/content.ts';
import type { Instant } from '../bundles/instant.ts';
import type { Query } from '../home/database.ts';
import { applyAttempt } from '../outbox/apply-attempt.ts';
import { assessmentRows } from './assessment-rows.ts';
import { digestOfKept } from './inputs-digest.ts';
import { insertRows } from './insert-rows.ts';

/** Gives the content of a hash that a bundle names. */
export type ContentBy = (hash: string) => Content;

/**
 * Writes what a bundle says into the database, unless it is there: the same whether it is recorded now or the database
 * is made again from its bundles. Gives whether it was new.
 */
export const applyBundle = async (query: Query, bundle: Bundle, contentBy: ContentBy): Promise<boolean> => {
  const { id, record, recordedAt } = bundle;
  const added = await query(
    'insert into ragstone.bundle values ($1, $2, $3) on conflict do nothing returning id',
    [id, record.kind, recordedAt],
  );
  if (added.length === 0) return false;
  for (const hash of new Set(contentsNamed(record))) {
    const { size, gzip } = contentBy(hash);
    await query('insert into ragstone.content values ($1, $2, $3) on conflict do nothing', [
      hash,
      size,
      gzip,
    ]);
  }
  await applyRecord(query, id, record, recordedAt, contentBy);
  return true;
};

/** The contents that a record names. */
export const contentsNamed = (record: HistoryRecord): readonly string[] => {
  if (record.kind === 'assessment') return [record.body, ...record.inputs.map(({ content }) => content)];
  return 'content' in record ? [record.content] : [];
};

const applyRecord = async (
  query: Query,
  id: string,
  record: HistoryRecord,
  recordedAt: Instant,
  contentBy: ContentBy,
): Promise<void> => {
  switch (record.kind) {
    case 'assessment':
      return applyAssessment(query, id, record, recordedAt, contentBy);
    case 'report':
      return applyReport(query, id, record, recordedAt);
    case 'decision':
      return applyDecision(query, id, record, recordedAt);
    case 'effect':
      return applyEffect(query, id, record, recordedAt);
    case 'attempt':
      return applyAttempt(query, id, record);
    case 'run':
      return applyRun(query, id, record, recordedAt);
  }
};

const applyAssessment = async (
  query: Query,
  id: string,
  { workspace, asOf, release, inputs, body }: AssessmentRecord,
  recordedAt: Instant,
  contentBy: ContentBy,
): Promise<void> => {
  const assessment = parseAssessment(bytesOf(body, contentBy(body).gzip));
  const { title } = assessment.workspace;
  await insertRows(query, 'assessment', [
    {
      ...{ id, workspace, title, release, body },
      as_of: asOf,
      inputs: digestOfKept(inputs),
      recorded_at: recordedAt,
    },
  ]);
  await insertRows(
    query,
    'input',
    inputs.map((input) => ({ assessment: id, ...input })),
  );
  const rows = assessmentRows(id, assessment);
  await insertRows(query, 'rule_set', rows.rule_set);
  await insertRows(query, 'judgement', rows.judgement);
  await insertRows(query, 'rating', rows.rating);
  await insertRows(query, 'escalation', rows.escalation);
  await insertRows(query, 'escalation_step', rows.escalation_step);
};

const parseAssessment = (bytes: Uint8Array): Assessment => {
  const assessment: Assessment = JSON.parse(new TextDecoder().decode(bytes));
  if (assessment.schema !== 'ragstone.assessment/1') {
    throw new Error(`an assessment of another form is kept: ${assessment.schema}`);
  }
  return assessment;
};

const applyReport = (
  query: Query,
  id: string,
  { kind: _, ...report }: ReportRecord,
  recordedAt: Instant,
): Promise<void> => insertRows(query, 'report', [{ id, ...report, recorded_at: recordedAt }]);

const applyDecision = (
  query: Query,
  id: string,
  { workspace, decision }: DecisionRecord,
  recordedAt: Instant,
): Promise<void> => {
  const { decides, about, seen, by, on, reason, until, source, note } = decision;
  return insertRows(query, 'decision', [
    {
      ...{ id, workspace, about, decides, reason, until, note },
      seen_period: seen.period,
      seen_level: seen.level,
      seen_version: seen.version,
      by_role: by,
      decided_on: on,
      source: source === undefined ? null : canonicalJson(source),
      recorded_at: recordedAt,
    },
  ]);
};

const applyEffect = (
  query: Query,
  bundle: string,
  { key, channel, recipient, subject, mediaType, content }: EffectRecord,
  recordedAt: Instant,
): Promise<void> =>
  insertRows(query, 'effect', [
    {
      ...{ bundle, key, channel, recipient, subject, content, state: 'due', attempts: 0 },
      media_type: mediaType,
      due_at: recordedAt,
    },
  ]);

const applyRun = (
  query: Query,
  id: string,
  { workspace, occurrence, schedule, job, board, dueAt }: RunRecord,
  recordedAt: Instant,
): Promise<void> =>
  insertRows(query, 'run', [
    { ...{ id, workspace, occurrence, schedule, job, board }, due_at: dueAt, done_at: recordedAt },
  ]);
