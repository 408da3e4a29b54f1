import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/** What is shown instead of a hidden number names another number than the one below which numbers are hidden. */
export const findProtectionMismatch: Analysis = ({ ruleSet }) =>
  ruleSet.protect.flatMap(({ hideCountsBelow: below, show }, index) => {
    const [number] = /\d+/.exec(show) ?? [];
    return number === undefined || Number(number) === below
      ? []
      : [analysisFinding('protection-says-other', ['protect', index, 'show'], { below, show })];
  });
