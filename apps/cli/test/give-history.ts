import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Gives a workspace a history without records. It is a copy: a command that has to make one takes seconds over it. */
export const giveHistory = async (workspace: string, folder = '.ragstone/history'): Promise<void> => {
  const fixture = new URL('partnership.fixture.ts', import.meta.resolve('@ragstone/worker'));
  const { newWorkspace } = await import(fixture.href);
  cpSync(join(await newWorkspace(), '.ragstone/history'), join(workspace, folder), { recursive: true });
};
