import { cpSync } from 'node:fs';
import { relative } from 'node:path';
import { llrFolder } from './llr.ts';

const kept = [
  /^(workspace|documents|places|bases|targets)\.json$/,
  /governance\.json$/,
  /^metrics\/better-care-fund\./,
  /^figures\/(discharge-delay|emergency-admissions|residential-admissions|population)\./,
  /^rules\/better-care-fund\./,
];
const isFolder = (path: string): boolean => !path.includes('.');

/**
 * A copy of what the rules of the Better Care Fund are about, with everybody who meets: read and assessed in a sixth of
 * the time, for tests that do so again and again.
 */
export const copyPartOfLlr = (to: string): void => {
  cpSync(llrFolder, to, {
    recursive: true,
    filter: (from) => {
      const path = relative(llrFolder, from);
      return isFolder(path) || kept.some((pattern) => pattern.test(path));
    },
  });
};
