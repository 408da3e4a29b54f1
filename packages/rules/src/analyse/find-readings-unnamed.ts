import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/** A reading that does not name the list of the other readings, so nobody can see what they would have given. */
export const findReadingsUnnamed: Analysis = ({ ruleSet }) =>
  ruleSet.ratings.flatMap(({ reading }, index) =>
    reading === undefined || reading.alternatives !== undefined
      ? []
      : [analysisFinding('readings-unnamed', ['ratings', index, 'reading'], { of: reading.of })],
  );
