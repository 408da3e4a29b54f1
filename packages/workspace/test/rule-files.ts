import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseWorkspace, readFolder, type WorkspaceFile, type WorkspaceFinding } from '../src/index.ts';

const filesIn = (folder: string): readonly WorkspaceFile[] => {
  const read = readFolder(fileURLToPath(new URL(`../../rules/test/${folder}`, import.meta.url)));
  if (!read.ok) throw new Error(read.why);
  return read.files;
};

/** The rule files of a folder of the tests of `rules`, each with what is found when it is the only one of a workspace. */
export const findingsInRuleFiles = (
  folder: 'mistakes' | 'right',
): readonly { readonly file: string; readonly findings: readonly WorkspaceFinding[] }[] => {
  const workspace = filesIn('workspace');
  return filesIn(folder)
    .filter(({ path }) => path.endsWith('.rules.json'))
    .map((file) => ({ file: file.path, findings: parseWorkspace([...workspace, file]).findings }));
};

/** The one finding that each wrong rule file must give: its code, severity, path, and line and column. */
export const expectedFindings = (): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL('../../rules/test/mistakes/expected.json', import.meta.url), 'utf8'));
