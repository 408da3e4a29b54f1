import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/** A draft whose escalation or one of its levels reaches nobody yet. What is adopted is refused for it. */
export const findRecipientsUnknown: Analysis = ({ ruleSet }) =>
  ruleSet.escalations.flatMap(({ route, levels = [] }, index) => {
    const path = ['escalations', index];
    const silent = levels.flatMap((level, at) =>
      level.route === null ? [[...path, 'levels', at, 'route']] : [],
    );
    if (levels.length === 0 && (route ?? null) === null) {
      return [analysisFinding('recipient-unknown', route === null ? [...path, 'route'] : path, {})];
    }
    return silent.map((at) => analysisFinding('recipient-unknown', at, {}));
  });
