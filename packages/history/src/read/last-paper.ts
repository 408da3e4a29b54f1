import type { Query } from '../home/database.ts';

/** A paper that was recorded, by the day of its knowledge. */
export interface LastPaper {
  readonly name: string;
  readonly asOf: string;
  /** The id of the assessment that it was made of. */
  readonly assessment: string;
}

export interface PaperAsked {
  readonly workspace: string;
  readonly template: string;
  /** The body that it was for; null for papers that were for none in particular. */
  readonly board: string | null;
  /** Only papers of days before this one. */
  readonly before: string;
}

/** The last paper of a kind that was made for a body, as far as it is recorded; null where there is none. */
export const lastPaper = async (
  query: Query,
  { workspace, template, board, before }: PaperAsked,
): Promise<LastPaper | null> => {
  const [found] = await query<LastPaper>(
    `select report.name, assessment.as_of as "asOf", assessment.id as assessment
      from ragstone.report join ragstone.assessment on assessment.id = report.assessment
      where workspace = $1 and template = $2 and board is not distinct from $3::text and as_of < $4::date
      order by as_of desc, report.recorded_at desc, report.name collate "C" limit 1`,
    [workspace, template, board, before],
  );
  return found ?? null;
};
