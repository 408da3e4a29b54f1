import { assess, type Workspace } from '@ragstone/assurance';
import { checkCommitmentLinks } from '@ragstone/commitments';
import { checkLinks } from '@ragstone/governance';
import { loadWorkspace } from '@ragstone/workspace';
import { type Example, exampleOf, placeIn } from './example.ts';
import { fixtures, inRepository } from './repository.ts';

const opened = (folder: string) => {
  const loaded = loadWorkspace(inRepository(folder));
  const { workspace } = loaded;
  if (workspace === null) throw new Error(`no workspace in ${folder}`);
  return { ...loaded, workspace };
};

const assessed = (folder: string, workspace: Workspace, asOf: string): readonly Example[] =>
  assess(workspace, { asOf }).findings.map(({ code, severity, message, source: { file, line, column } }) => {
    const isPlaced = file !== null && line !== null && column !== null;
    return { code, severity, message, place: isPlaced ? placeIn(folder, file, line, column) : null };
  });

/** What is found in the seeded workspace, from real papers. */
export const seededExamples = (): readonly Example[] =>
  assessed('seeds/llr', opened('seeds/llr').workspace, '2026-06-15');

/** What the workspace that reaches nothing shows, on the day of its report and before its first. */
export const setUpExamples = (): readonly Example[] => {
  const folder = `${fixtures}/wrong-set-up`;
  const { workspace } = opened(folder);
  // The files of a workspace cannot hold this: the second would be a fault of the file.
  const [figure, ...others] = workspace.figures;
  const twins =
    figure === undefined
      ? []
      : [figure, { ...figure, value: 52.1, source: { ...figure.source, line: figure.source.line + 1 } }];
  return [
    ...assessed(folder, workspace, '2025-12-31'),
    ...assessed(folder, workspace, '2024-12-31'),
    ...assessed(folder, { ...workspace, figures: [...twins, ...others] }, '2025-12-31').filter(
      ({ code }) => code === 'figures-contradict',
    ),
  ];
};

/** What the workspace of wrong papers shows, and what the packages tell of its links to those who use them alone. */
export const paperExamples = (): readonly Example[] => {
  const folder = `${fixtures}/wrong-papers`;
  const { workspace, withFindings } = opened(folder);
  const { bodies, returnDefinitions: definitions } = workspace;
  const circle = bodies.map((body, index) => ({ ...body, reportsTo: bodies.at(index - 1)?.id }));
  const links = [
    ...checkLinks({ ...workspace, definitions }),
    ...checkLinks({ ...workspace, definitions, bodies: circle }),
    ...checkCommitmentLinks(workspace),
  ];
  const told = withFindings(links).filter(({ code }) => links.some((link) => link.code === code));
  return [...assessed(folder, workspace, '2025-12-31'), ...told.map(exampleOf(folder))];
};
