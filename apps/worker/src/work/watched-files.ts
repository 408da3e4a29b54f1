import { type Assessment, assess, type Workspace } from '@ragstone/assurance';
import type { Decision } from '@ragstone/governance';
import { type InputFile, inputsDigest, type PackedAssessment, packAssessment } from '@ragstone/history';
import type { Located } from '@ragstone/rag';
import { parseWorkspace, readFolder, type WorkspaceFile } from '@ragstone/workspace';

/** A workspace as its files were at one moment. */
export interface WatchedFiles {
  readonly workspace: Workspace;
  /** One hash of all of them. */
  readonly digest: string;
  /** What was known on a day. Worked out once for each of the last days that were asked for. */
  readonly assessedOn: (asOf: string) => Assessment;
  /** The same, packed to be recorded. */
  readonly packedOn: (asOf: string) => PackedAssessment;
}

/** The last two: a day, and the day of the paper before it. */
const assessmentsHeld = 2;

const head = 'workspace.json';

/** Reads a workspace's folder. Throws, saying why, where it is no workspace or could not be recorded as it was. */
export const watchedFiles = (
  folder: string,
  release: string,
  before: WatchedFiles | null = null,
): WatchedFiles => {
  const content = readFolder(folder);
  if (!content.ok) throw new Error(`The folder cannot be read: ${content.why}.`);
  const inputs = content.files.map(inputOf);
  const digest = inputsDigest(inputs);
  if (before?.digest === digest) return before;
  const { workspace, findings } = parseWorkspace(content.files);
  // Without a sound workspace.json it is not known whose history this is.
  const fault = findings.find(({ severity, position }) => severity === 'error' && position?.file === head);
  if (fault !== undefined) throw new Error(`${head}:${fault.position?.line}: ${fault.message}`);
  if (workspace === null) throw new Error(findings[0]?.message ?? `It holds no ${head}.`);
  const assessedOn = latest(assessmentsHeld, (asOf) =>
    assess(workspace, { asOf, explain: 'none', inputFindings: findings }),
  );
  const packedOn = latest(1, (asOf) => {
    const decisions = workspace.decisions.filter(({ on }) => on <= asOf).map(asMade);
    return packAssessment({ assessment: assessedOn(asOf), inputs, release, decisions });
  });
  return { workspace, digest, assessedOn, packedOn };
};

/** A decision without where it is written, which is no part of it. */
const asMade = ({ at: _, ...decision }: Located<Decision>): Decision => decision;

const inputOf = ({ path, content }: WorkspaceFile): InputFile => {
  if (typeof content === 'string') return { path, bytes: new TextEncoder().encode(content) };
  if (content instanceof Uint8Array) return { path, bytes: content };
  const { unread } = content;
  const why = 'why' in unread ? unread.why : `it has ${unread.bytes} bytes, which is too many`;
  throw new Error(`${path} cannot be read: ${why}. Mend or remove it.`);
};

/** Remembers the last few answers. */
const latest = <Answer>(
  held: number,
  answer: (question: string) => Answer,
): ((question: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (question) => {
    const known = answers.get(question) ?? answer(question);
    answers.delete(question);
    answers.set(question, known);
    for (const oldest of [...answers.keys()].slice(0, -held)) answers.delete(oldest);
    return known;
  };
};
