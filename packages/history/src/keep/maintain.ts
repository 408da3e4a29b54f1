import type { History } from '../open-history.ts';

/**
 * What PostgreSQL on a server does by itself and PostgreSQL in a folder does not: lets the log of changes be used again
 * (it grows without end otherwise) and clears away what was deleted. For a worker to call, once a day or after a
 * retention. On a server it does nothing.
 */
export const maintain = async ({ home, database }: History): Promise<void> => {
  if (home === 'server') return;
  await database.query('checkpoint');
  await database.query('vacuum (analyze)');
};
