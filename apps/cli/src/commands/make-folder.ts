import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes a folder with those above it, one by one: what stands in the way is named. */
export const makeFolder = async (folder: string, out: string, named = '--out'): Promise<void> => {
  if (out === '') throw new Error(`${named} is empty. Name a folder.`);
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  if (found !== null) throw new Error(`${named} ${out}: ${folder} is a file. Name a folder.`);
  await makeFolder(dirname(folder), out, named);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${named} ${out}: ${folder} cannot be made (${error.code}). Name a folder that can be written to.`,
    );
  });
};
