import { readdirSync, readFileSync } from 'node:fs';
import { parseWorkspace, type WorkspaceFile, type WorkspaceFinding } from '../src/index.ts';

const inTests = (path: string): URL => new URL(`../../rules/test/${path}`, import.meta.url);

const filesIn = (folder: string): readonly WorkspaceFile[] =>
  readdirSync(inTests(folder))
    .sort()
    .map((path) => ({ path, content: readFileSync(inTests(`${folder}/${path}`)) }));

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
  JSON.parse(readFileSync(inTests('mistakes/expected.json'), 'utf8'));
