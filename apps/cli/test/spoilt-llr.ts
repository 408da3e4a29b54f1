import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { llrFolder } from './llr.ts';

export const copyLlr = (to: string): void => cpSync(llrFolder, to, { recursive: true });

/** Does something with a copy of the workspace, or of part of it, in one file of which one text was changed. */
export const withSpoilt = async <T>(
  file: string,
  text: string | RegExp,
  by: string,
  use: (folder: string) => Promise<T>,
  copy = copyLlr,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'ragstone spoilt '));
  try {
    copy(folder);
    const before = await readFile(join(folder, file), 'utf8');
    const after = before.replace(text, by);
    if (after === before) throw new Error(`${file} does not hold ${text}`);
    await writeFile(join(folder, file), after);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};
