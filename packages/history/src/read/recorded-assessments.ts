import type { Instant } from '../bundles/instant.ts';
import type { Query } from '../home/database.ts';

/** An assessment that was recorded, without what it says. */
export interface RecordedAssessment {
  readonly id: string;
  readonly workspace: string;
  readonly title: string;
  /** The day whose knowledge was used. */
  readonly asOf: string;
  /** The version of Ragstone that made it. */
  readonly release: string;
  /** The hash of the list of its input files with their hashes. */
  readonly inputs: string;
  /** The hash of the assessment as JSON. */
  readonly body: string;
  /** When it was recorded. */
  readonly recordedAt: Instant;
}

export const assessmentColumns = `id, workspace, title, as_of as "asOf", release, inputs, body,
  recorded_at as "recordedAt"`;

/** Every assessment that was recorded, by the day of its knowledge and then in the order of recording. */
export const recordedAssessments = (
  query: Query,
  workspace: string | null = null,
): Promise<readonly RecordedAssessment[]> =>
  query<RecordedAssessment>(
    `select ${assessmentColumns} from ragstone.assessment
      where $1::text is null or workspace = $1
      order by workspace collate "C", as_of, recorded_at, id collate "C"`,
    [workspace],
  );

/** The day of the last paper of a template that was made for a body before a day, or null. */
export const lastPaperBefore = async (
  query: Query,
  of: {
    readonly workspace: string;
    readonly template: string;
    readonly board: string | null;
    readonly day: string;
  },
): Promise<string | null> => {
  const [row] = await query<{ day: string | null }>(
    `select max(as_of) as day
      from ragstone.report join ragstone.assessment on assessment.id = report.assessment
      where workspace = $1 and template = $2 and board is not distinct from $3 and as_of < $4::date`,
    [of.workspace, of.template, of.board, of.day],
  );
  return row?.day ?? null;
};

export type FoundAssessment =
  | { readonly ok: true; readonly assessment: RecordedAssessment }
  | { readonly ok: false; readonly matching: number };

/**
 * The assessment that somebody means by the first characters of its id, or by the day of its knowledge, of which the
 * last recorded is meant.
 */
export const findAssessment = async (query: Query, meant: string): Promise<FoundAssessment> => {
  const all = await recordedAssessments(query);
  const ofDay = all.filter(({ asOf }) => asOf === meant).at(-1);
  const found = ofDay === undefined ? all.filter(({ id }) => id.startsWith(meant)) : [ofDay];
  const [assessment] = found;
  return found.length === 1 && assessment !== undefined
    ? { ok: true, assessment }
    : { ok: false, matching: found.length };
};
