import { checkWorkspace } from '@ragstone/assurance';
import { type PlacedFinding, printFinding } from '@ragstone/workspace';
import type { Console } from '../console.ts';
import { exitCode, type FailLevel } from '../exit-code.ts';
import { sayRefused, tryWorkspace } from './open-workspace.ts';

export interface CheckOptions {
  readonly json?: true;
  readonly failOn: FailLevel;
}

/** `ragstone check`: every fault of every file, and of how they fit together. */
export const check = async (folder: string, options: CheckOptions, console: Console): Promise<number> => {
  const opened = tryWorkspace(folder);
  if (opened.workspace === null) {
    if (options.json !== true) throw new Error(sayRefused(opened));
    console.write(asJson(opened.findings));
    console.tell(`ragstone: ${opened.why}\n`);
    return 2;
  }
  const { workspace, files, withFindings } = opened;
  // Of a rule set that was refused the fault itself is told: that its metrics are not rated follows from it.
  const isRefused = files.filter(({ kind }) => kind === 'rules').length > workspace.ruleSets.length;
  const setUp = checkWorkspace(workspace).filter(({ code }) => !isRefused || code !== 'headline-not-rated');
  const findings = withFindings(setUp);
  if (options.json === true) {
    console.write(asJson(findings));
  } else {
    for (const finding of findings) console.write(`${painted(finding, console)}\n\n`);
    console.write(`${findings.length === 0 ? 'Nothing is wrong.' : counted(findings.length)}\n`);
  }
  return exitCode(findings, options.failOn);
};

const asJson = (findings: readonly PlacedFinding[]): string => `${JSON.stringify(findings, null, 2)}\n`;

const counted = (count: number): string => (count === 1 ? '1 finding.' : `${count} findings.`);

const colours = { error: 'red', warning: 'yellow', info: 'green' } as const;

/** The first line says the severity in a word; where colours are wanted it has one too. */
const painted = (finding: PlacedFinding, { paint }: Console): string => {
  const [first = '', ...others] = printFinding(finding).split('\n');
  return [paint === undefined ? first : paint(colours[finding.severity], first), ...others].join('\n');
};
