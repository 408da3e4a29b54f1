import type { Instant } from '../bundles/instant.ts';
import type { Query } from '../home/database.ts';
import type { Run } from '../record/record-run.ts';

/** Something that fell due and was done. */
export interface RecordedRun extends Run {
  readonly doneAt: Instant;
}

const columns = `workspace, occurrence, schedule, job, board, due_at as "dueAt", done_at as "doneAt"`;

/** Every run of a workspace, in the order in which they fell due. */
export const runsOf = (query: Query, workspace: string): Promise<readonly RecordedRun[]> =>
  query<RecordedRun>(
    `select ${columns} from ragstone.run where workspace = $1 order by due_at, occurrence collate "C"`,
    [workspace],
  );

/** The last run of each schedule of a workspace. */
export const lastRuns = (query: Query, workspace: string): Promise<readonly RecordedRun[]> =>
  query<RecordedRun>(
    `select * from (
      select distinct on (schedule) ${columns} from ragstone.run where workspace = $1
      order by schedule, due_at desc, occurrence collate "C" desc
    ) last order by schedule collate "C"`,
    [workspace],
  );

/** The run of a kind of job that was done last, or null. */
export const lastRunOf = async (
  query: Query,
  workspace: string,
  job: string,
): Promise<RecordedRun | null> => {
  const rows = await query<RecordedRun>(
    `select ${columns} from ragstone.run where workspace = $1 and job = $2
      order by done_at desc, occurrence collate "C" desc limit 1`,
    [workspace, job],
  );
  return rows[0] ?? null;
};

/** Whether something that fell due has been done. */
export const isDone = async (query: Query, workspace: string, occurrence: string): Promise<boolean> => {
  const found = await query('select 1 from ragstone.run where workspace = $1 and occurrence = $2', [
    workspace,
    occurrence,
  ]);
  return found.length > 0;
};
