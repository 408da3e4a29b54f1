import { bytesOf } from '../bundles/content.ts';
import type { Query } from '../home/database.ts';
import type { InputFile } from '../record/inputs-digest.ts';
import type { ReportFile } from '../record/record-assessment.ts';

/** The bytes that are kept under a hash, held against it. */
export const contentBytes = async (query: Query, hash: string): Promise<Uint8Array> => {
  const rows = await query<{ gzip: Uint8Array }>('select gzip from ragstone.content where hash = $1', [hash]);
  const [row] = rows;
  if (row === undefined) throw new Error(`content ${hash} is not kept`);
  return bytesOf(hash, row.gzip);
};

/** The files that an assessment was made from, as they were, by path. */
export const inputsOf = async (query: Query, assessment: string): Promise<readonly InputFile[]> => {
  const rows = await query<{ path: string; content: string; gzip: Uint8Array }>(
    `select path, content, gzip from ragstone.input join ragstone.content on hash = content
      where assessment = $1 order by path collate "C"`,
    [assessment],
  );
  return rows.map(({ path, content, gzip }) => ({ path, bytes: bytesOf(content, gzip) }));
};

/** The reports that were made of an assessment, byte for byte, by name. */
export const reportsOf = async (query: Query, assessment: string): Promise<readonly ReportFile[]> => {
  const rows = await query<Omit<ReportFile, 'bytes'> & { content: string; gzip: Uint8Array }>(
    `select name, template, format, board, since, content, gzip from ragstone.report join ragstone.content on hash = content
      where assessment = $1 order by name collate "C", report.id collate "C"`,
    [assessment],
  );
  return rows.map(({ content, gzip, ...report }) => ({ ...report, bytes: bytesOf(content, gzip) }));
};

/** A rule set that an assessment was rated by. */
export interface RuleSetThen {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly title: string;
  readonly state: string;
}

/** The rule sets that an assessment was rated by, by id and version. */
export const ruleSetsOf = (query: Query, assessment: string): Promise<readonly RuleSetThen[]> =>
  query<RuleSetThen>(
    `select id, version, hash, title, state from ragstone.rule_set where assessment = $1
      order by id collate "C", version`,
    [assessment],
  );

/** A version of a rule set, told apart by its hash: two of one number are an edit after adoption. */
export interface RecordedRuleSet extends RuleSetThen {
  readonly firstRecordedAt: string;
}

/** Every version of every rule set that rated anything, by id, version and when it was first recorded. */
export const ruleSetVersions = (query: Query): Promise<readonly RecordedRuleSet[]> =>
  query<RecordedRuleSet>(
    `select id, version, hash, title, state, first_recorded_at as "firstRecordedAt"
      from ragstone.rule_set_version
      order by id collate "C", version, first_recorded_at, hash collate "C"`,
  );
