import { openHistory, serverDatabase } from '@ragstone/history';
import type { Console } from '../../console.ts';
import { historyFolder, ownerOf, serverSetting } from '../history/open.ts';
import { look, ok, type Symptom, wrong } from './symptom.ts';

/** Whether the PostgreSQL server answers, where one is named. It is asked for a 1 and for nothing else. */
export const examineServer = async ({ setting }: Console): Promise<readonly Symptom[]> => {
  const address = setting(serverSetting);
  if (address === undefined) return [];
  try {
    const database = await serverDatabase(address);
    try {
      await database.query('select 1');
    } finally {
      await database.close();
    }
    return [ok('server', `the PostgreSQL server of ${serverSetting} answers`)];
  } catch (error) {
    const why = withoutSecrets(error instanceof Error ? error.message : String(error), address);
    const whatToDo = `Look whether the server runs, and at the address in ${serverSetting}.`;
    return [wrong('server', `the PostgreSQL server of ${serverSetting} cannot be used: ${why}`, whatToDo)];
  }
};

/** Where the history of a workspace is and whether it opens; a folder is locked by whoever has it open. */
export const examineHistory = async (workspace: string, console: Console): Promise<Symptom> => {
  const folder = historyFolder({ workspace });
  if (console.setting(serverSetting) !== undefined) {
    return ok('history', `its database is on the server of ${serverSetting}, its files in ${folder}`);
  }
  const opened = await openHistory({ folder, owner: ownerOf('doctor', console), mustExist: true });
  if (opened.ok) {
    await opened.history.close();
    return ok('history', `${folder} opens`);
  }
  const { refusal } = opened;
  if (refusal.code === 'nothing-recorded') return ok('history', 'nothing has been recorded yet');
  return refusal.code === 'in-use'
    ? look('history', `${folder} is in use by ${refusal.owner}`, 'Wait until that has ended, or end it.')
    : wrong(
        'history',
        `${folder} does not open: ${refusal.code}`,
        'Use the release that wrote it, or a later one.',
      );
};

/** A message of the server's without the address and its password, which programs like to repeat. */
export const withoutSecrets = (message: string, address: string): string => {
  const password = /^[^:]+:\/\/[^:@/]*:([^@]*)@/.exec(address)?.[1] ?? '';
  const secrets = [address, password, safelyDecoded(password)].filter((secret) => secret !== '');
  return secrets.reduce((text, secret) => text.replaceAll(secret, '...'), message);
};

const safelyDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
