import { readingsNamed } from '../language/readings-named.ts';
import { suggest } from '../parse/suggest.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/** A reading that names a list of readings which is not there, as far as the caller knows them. */
export const findReadingsUnknown: Analysis = ({ ruleSet, context }) =>
  ruleSet.ratings.flatMap(({ reading }, index) => {
    const name = reading === undefined ? null : readingsNamed(reading);
    const known = context.readings?.map(({ id }) => id);
    if (name === null || known === undefined || known.includes(name)) return [];
    const path = ['ratings', index, 'reading', 'alternatives'];
    return [analysisFinding('readings-unknown', path, { name, suggestion: suggest(name, known) })];
  });
