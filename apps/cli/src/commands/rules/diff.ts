import { compareRuleSets, sayDifferences, shareChanged } from '@ragstone/assurance';
import type { Console } from '../../console.ts';
import { dayOf } from '../open-workspace.ts';
import { neededWorkspace, openRules, readRules, soundRuleSet } from './open-rules.ts';

export interface DiffOptions {
  readonly workspace?: string;
  readonly asOf?: string;
  readonly failIfChangedOver?: string;
  readonly json?: true;
}

/** `ragstone rules diff`: what another version of the rules changes in everything that is known. */
export const diff = async (
  oldPath: string,
  newPath: string,
  options: DiffOptions,
  console: Console,
): Promise<0 | 1> => {
  const most = shareOf(options.failIfChangedOver);
  const asOf = dayOf(options.asOf, console);
  const { file, context, loaded } = await openRules(oldPath, options.workspace);
  const workspace = neededWorkspace(loaded);
  const older = soundRuleSet(file);
  const newer = soundRuleSet(readRules(newPath, context));
  const differences = compareRuleSets(workspace, older, newer, { asOf });
  console.write(
    options.json === true
      ? `${JSON.stringify(differences, null, 2)}\n`
      : `${sayDifferences(differences).join('\n')}\n`,
  );
  const share = shareChanged(differences);
  if (most === null || share <= most) return 0;
  console.tell(`More than ${most}% changes.\n`);
  return 1;
};

/** `5%` or `5`; null where nothing is said. */
const shareOf = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  const share = /^(\d+(?:\.\d+)?)%?$/.exec(written)?.[1];
  if (share === undefined) throw new Error(`--fail-if-changed-over ${written}: write a share such as 5%.`);
  return Number(share);
};
