import { checkWorkspace } from '@ragstone/assurance';
import { printFinding } from '@ragstone/workspace';
import type { Console } from '../console.ts';
import { exitCode, type FailLevel } from '../exit-code.ts';
import { openWorkspace } from './open-workspace.ts';

export interface CheckOptions {
  readonly json?: true;
  readonly failOn: FailLevel;
}

/** `ragstone check`: every fault of every file, and of how they fit together. */
export const check = async (folder: string, options: CheckOptions, console: Console): Promise<number> => {
  const { workspace, withFindings } = await openWorkspace(folder);
  const findings = withFindings(checkWorkspace(workspace));
  if (options.json === true) {
    console.write(`${JSON.stringify(findings, null, 2)}\n`);
  } else {
    for (const finding of findings) console.write(`${printFinding(finding)}\n\n`);
    console.write(`${findings.length === 0 ? 'Nothing is wrong.' : counted(findings.length)}\n`);
  }
  return exitCode(findings, options.failOn);
};

const counted = (count: number): string => (count === 1 ? '1 finding.' : `${count} findings.`);
