import type { Figure } from '@ragstone/metrics';
import { makeAtlas } from '../atlas.ts';
import type { Fault } from '../fault.ts';
import { fileKind } from '../file-kind.ts';
import { openFiles } from '../open-files.ts';
import { readFigures } from '../read-figures.ts';
import { readFolder } from '../read-folder.ts';
import { type ReadWorkspace, readLists } from '../read-lists.ts';
import { findingOf, inOrder, type WorkspaceFinding } from '../workspace-finding.ts';

/** A workspace as an import needs it: its records, and its figures one file at a time. */
export interface HeldWorkspace extends ReadWorkspace {
  /** Gives every figure that the workspace has. Gives the errors of its figures files, of which nothing must be guessed. */
  readonly eachFigure: (onFigure: (figure: Figure) => void) => readonly WorkspaceFinding[];
}

export type OpenedWorkspace =
  | { readonly ok: true; readonly held: HeldWorkspace }
  | { readonly ok: false; readonly findings: readonly WorkspaceFinding[]; readonly why: string };

const isFigures = (path: string): boolean => fileKind(path).kind === 'figures';

const errorsOf = (
  faults: readonly Fault[],
  atlas: ReturnType<typeof makeAtlas>,
): readonly WorkspaceFinding[] =>
  faults
    .map((fault) => findingOf(fault, atlas))
    .filter(({ severity }) => severity === 'error')
    .sort(inOrder);

/** Reads what an import must know of a workspace. Rules and figures are not read here: figures may be many. */
export const openHeldWorkspace = (folder: string): OpenedWorkspace => {
  const figureFiles: string[] = [];
  const content = readFolder(folder, (path) => {
    const { kind } = fileKind(path);
    if (kind === 'figures') figureFiles.push(path);
    return kind === 'workspace' || kind === 'records' || kind === 'schemes';
  });
  if (!content.ok)
    return { ok: false, findings: [], why: `The folder ${folder} cannot be read: ${content.why}.` };
  if (!content.files.some(({ path }) => fileKind(path).kind === 'workspace')) {
    const why = `There is no workspace.json in ${folder}. Write one with an "id" and a "title".`;
    return { ok: false, findings: [], why };
  }
  const faults: Fault[] = [];
  const atlas = makeAtlas();
  const opened = openFiles(content.files, (fault) => faults.push(fault));
  for (const { path, source } of opened) atlas.chart(path, source, () => 0);
  const read = readLists(opened, atlas, (fault) => faults.push(fault));
  const findings = errorsOf(faults, atlas);
  if (findings.length > 0)
    return {
      ok: false,
      findings,
      why: 'The workspace has errors. Mend them first: ragstone check names them.',
    };
  return {
    ok: true,
    held: { ...read, eachFigure: (onFigure) => eachFigure(folder, figureFiles, read, onFigure) },
  };
};

const eachFigure = (
  folder: string,
  paths: readonly string[],
  { lists, register }: ReadWorkspace,
  onFigure: (figure: Figure) => void,
): readonly WorkspaceFinding[] =>
  paths.toSorted().flatMap((wanted) => {
    const content = readFolder(folder, (path) => isFigures(path) && path === wanted);
    const faults: Fault[] = [];
    const report = (fault: Fault): void => {
      faults.push(fault);
    };
    const atlas = makeAtlas();
    const opened = openFiles(content.ok ? content.files : [], report);
    const readable = opened.filter((file) => file.readable);
    for (const figure of readFigures(readable, lists, register, atlas, report)) onFigure(figure);
    return errorsOf(faults, atlas);
  });
