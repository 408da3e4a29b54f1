import { moveHistory, openHistory, sayRefusal, serverDatabase } from '@ragstone/history';
import type { Console } from '../../console.ts';
import { historyFolder, ownerOf, serverSetting } from './open.ts';

export interface MoveOptions {
  readonly history?: string;
  readonly json?: true;
}

/** `ragstone history move`: the database of the folder to a server. The folder's own is left as it is. */
export const move = async (
  workspace: string,
  { history, json }: MoveOptions,
  console: Console,
): Promise<number> => {
  const server = console.setting(serverSetting);
  if (server === undefined) {
    throw new Error(
      `Set ${serverSetting} to the server to move to, such as postgresql://user@host/database.`,
    );
  }
  const folder = historyFolder({ workspace, history });
  const opened = await openHistory({ folder, owner: ownerOf('history move', console), mustExist: true });
  if (!opened.ok) throw new Error(sayRefusal(opened.refusal));
  const to = await serverDatabase(server);
  try {
    const moved = await moveHistory(opened.history.database, to);
    if (!moved.ok) throw new Error(sayRefusal(moved.refusal));
    if (json === true) {
      console.write(`${JSON.stringify(moved.rows, null, 2)}\n`);
      return 0;
    }
    const { assessment = 0, report = 0, decision = 0 } = moved.rows;
    console.write(
      `Moved and compared, row for row. Assessments: ${assessment}; papers: ${report}; decisions: ${decision}.\n`,
    );
    return 0;
  } finally {
    await to.close();
    await opened.history.close();
  }
};
