import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Fence, fences } from './fences.ts';

/** A Markdown file whose examples are run, and the package whose imports they see. */
export interface ReadmeDocument {
  /** The file's path from the root, with forward slashes. */
  readonly name: string;
  readonly fences: readonly Fence[];
  /** The folder in which its examples run: the package's own, or the command line's, which depends on everything. */
  readonly folder: string;
}

export const root: string = path.resolve(import.meta.dirname, '../..');

const patterns = [
  'README.md',
  'packages/*/README.md',
  'apps/*/README.md',
  'docs/methods/*.md',
  'docs/tutorial-*.md',
  '.changeset/*.md',
];

/** Where the pages of a folder pretend to stand, if it is not a package of its own. */
const folders: Readonly<Record<string, string>> = { 'docs/methods': 'packages/statistics' };

/** Every Markdown file that may hold examples, in the order of their names. */
export const readmeDocuments = (): readonly ReadmeDocument[] =>
  globSync(patterns, { cwd: root })
    .sort()
    .map((found) => {
      const name = found.replaceAll(path.sep, '/');
      const own = path.posix.dirname(name);
      const folder = path.join(root, folders[own] ?? own);
      return {
        name,
        fences: fences(readFileSync(path.join(root, found), 'utf8')),
        folder: existsSync(path.join(folder, 'src')) ? folder : path.join(root, 'apps/cli'),
      };
    });

/** Where an example pretends to stand: beside its package's source, named for the file and line it comes from. */
export const exampleFile = (document: ReadmeDocument, fence: Fence): string =>
  path.join(document.folder, `${document.name.replaceAll('/', '-')}-line-${fence.line}.ts`);
