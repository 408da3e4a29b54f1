import type { Instant } from '../bundles/instant.ts';
import type { Query } from '../home/database.ts';
import { assessmentColumns, type RecordedAssessment } from './recorded-assessments.ts';

/** Two dates: what was so by the knowledge of a day, as far as it had been recorded by a moment. */
export interface Standpoint {
  readonly workspace: string;
  /** The day whose knowledge is asked for. */
  readonly asOf: string;
  /** Nothing recorded after this moment is seen. */
  readonly recordedBy: Instant;
}

/** A judgement as it was recorded: a metric's figure, a funding line, a question. */
export interface RecordedJudgement {
  readonly kind: string;
  readonly subject: string;
  readonly place: string | null;
  readonly period: string | null;
  readonly basis: string | null;
  /** As JSON with sorted keys. */
  readonly breakdown: string | null;
  readonly title: string;
  readonly status: string;
  readonly outcome: string | null;
  /** Codes with a space between. */
  readonly reasons: string;
  readonly rule: string | null;
  readonly missed: boolean | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly unit: string | null;
}

const judgementColumns = `kind, subject, place, period, basis, breakdown, title, status, outcome, reasons, rule, missed,
  value, target, unit`;

/** The assessment that stood at a standpoint: the latest by its day, and of that day the last recorded; or null. */
export const assessmentKnownThen = async (
  query: Query,
  { workspace, asOf, recordedBy }: Standpoint,
): Promise<RecordedAssessment | null> => {
  const rows = await query<RecordedAssessment>(
    `select ${assessmentColumns} from ragstone.assessment
      where workspace = $1 and as_of <= $2::date and recorded_at <= $3::timestamptz
      order by as_of desc, recorded_at desc, id collate "C" desc limit 1`,
    [workspace, asOf, recordedBy],
  );
  return rows[0] ?? null;
};

/** Every judgement of a recorded assessment, in its order. */
export const judgementsOf = (query: Query, assessment: string): Promise<readonly RecordedJudgement[]> =>
  query<RecordedJudgement>(
    `select ${judgementColumns} from ragstone.judgement where assessment = $1 order by ordinal`,
    [assessment],
  );

/** An escalation as it stood in a recorded assessment. */
export interface RecordedEscalation {
  readonly rule: string;
  /** As JSON with sorted keys. */
  readonly subject: string;
  readonly title: string;
  readonly state: string;
  readonly level: number;
  readonly since: string | null;
  readonly route: string | null;
}

/** Every escalation of a recorded assessment, in its order. */
export const escalationsOf = (query: Query, assessment: string): Promise<readonly RecordedEscalation[]> =>
  query<RecordedEscalation>(
    `select rule, subject, title, state, level, since, route
      from ragstone.escalation where assessment = $1 order by ordinal`,
    [assessment],
  );

/** A judgement with the assessment that gave it. */
export interface JudgementThen extends RecordedJudgement {
  readonly assessment: string;
  readonly asOf: string;
  readonly recordedAt: Instant;
}

/** Everything that was ever said about one subject and period, in the order of the knowledge it was said with. */
export const storyOf = (
  query: Query,
  { workspace, subject, period }: { workspace: string; subject: string; period: string },
): Promise<readonly JudgementThen[]> =>
  query<JudgementThen>(
    `select assessment, as_of as "asOf", recorded_at as "recordedAt", ${judgementColumns
      .split(/,\s*/)
      .map((column) => (column === 'title' ? 'judgement.title' : column))
      .join(', ')}
      from ragstone.judgement join ragstone.assessment on assessment.id = judgement.assessment
      where workspace = $1 and subject = $2 and period = $3
      order by as_of, recorded_at, assessment.id collate "C", ordinal`,
    [workspace, subject, period],
  );
