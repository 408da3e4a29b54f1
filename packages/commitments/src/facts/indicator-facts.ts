import { known, type Maybe } from '@ragstone/rag';
import type { Indicator } from '../indicator.ts';

/** What a rule may ask of an indicator. */
export interface IndicatorFacts {
  readonly 'success-measure': Maybe<boolean>;
  readonly code: Maybe<boolean>;
  readonly 'known-metric': Maybe<boolean>;
  readonly figure: Maybe<boolean>;
}

/** The facts of an indicator, under the names of the catalogue of facts in `@ragstone/rules`. */
export const indicatorFacts = ({ shows, code, metric, reported }: Indicator): IndicatorFacts => ({
  'success-measure': known(shows.length > 0),
  code: known(code !== null),
  'known-metric': known(metric !== null),
  figure: known(reported.length > 0),
});
