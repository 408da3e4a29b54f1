import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../../..');

/** The folder of the wrong files that are kept for this page. */
export const fixtures = 'apps/cli/test/findings/fixtures';

/** Where a file or folder of the repository stands on this machine. */
export const inRepository = (file: string): string => path.join(root, file);

export const linesOf = (file: string): readonly string[] =>
  readFileSync(inRepository(file), 'utf8').split(/\r?\n/);

/** The files that stand in a folder, by their names. */
export const filesIn = (folder: string): readonly { readonly path: string; readonly content: Uint8Array }[] =>
  readdirSync(inRepository(folder))
    .sort()
    .map((name) => ({ path: name, content: readFileSync(inRepository(`${folder}/${name}`)) }));
