import type { Analysis } from './analysis.ts';
import { type AnalysisFinding, analysisFinding } from './analysis-finding.ts';

/** Levels that do not rise one after the other, and one that is reached no later than the matter is raised at all. */
export const findLevelOrder: Analysis = ({ ruleSet }) =>
  ruleSet.escalations.flatMap(({ raise, levels = [] }, index) => {
    const raisedAfter = raise.inARow ?? 1;
    return levels.flatMap(({ after }, level): readonly AnalysisFinding[] => {
      const path = ['escalations', index, 'levels', level, 'after'];
      const inARow = after.inARow ?? 1;
      const before = levels[level - 1]?.after.inARow ?? (level === 0 ? 0 : 1);
      if (inARow <= before) return [analysisFinding('levels-out-of-order', path, { inARow, before })];
      return inARow < raisedAfter ? [analysisFinding('level-at-once', path, { inARow, raisedAfter })] : [];
    });
  });
