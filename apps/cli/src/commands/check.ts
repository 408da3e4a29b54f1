import { checkWorkspace } from '@ragstone/assurance';
import { loadWorkspace, printFinding } from '@ragstone/workspace';
import type { Console } from '../console.ts';
import { exitCode, type FailLevel } from '../exit-code.ts';

export interface CheckOptions {
  readonly json?: true;
  readonly failOn: FailLevel;
}

/** `ragstone check`: every fault of every file, and of how they fit together. A folder that is no workspace is 2. */
export const check = async (folder: string, options: CheckOptions, console: Console): Promise<number> => {
  const { workspace, withFindings } = loadWorkspace(folder);
  const findings = withFindings(workspace === null ? [] : checkWorkspace(workspace));
  if (options.json === true) {
    console.write(`${JSON.stringify(findings, null, 2)}\n`);
  } else {
    for (const finding of findings) console.write(`${printFinding(finding)}\n\n`);
    console.write(`${findings.length === 0 ? 'Nothing is wrong.' : counted(findings.length)}\n`);
  }
  return workspace === null ? 2 : exitCode(findings, options.failOn);
};

const counted = (count: number): string => (count === 1 ? '1 finding.' : `${count} findings.`);
