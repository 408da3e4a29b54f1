import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/** A rule set that no longer says what was adopted. An edit is a new version. */
export const findAdoptedEdited: Analysis = ({ ruleSet: { adopted }, context: { digest } }) =>
  adopted?.digest === undefined || digest === undefined || digest === adopted.digest
    ? []
    : [analysisFinding('adopted-edited', ['adopted', 'digest'], { by: adopted.by, on: adopted.on })];
