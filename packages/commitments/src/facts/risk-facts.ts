import { known, type Maybe, unknown } from '@ragstone/rag';
import type { Risk } from '../delivery-plan.ts';

/** What a rule may ask of a risk. */
export interface RiskFacts {
  /** In the words of its plan. */
  readonly likelihood: Maybe<string>;
  readonly weighed: Maybe<boolean>;
  readonly owner: Maybe<boolean>;
  readonly mitigation: Maybe<boolean>;
}

/** The facts of a risk, under the names of the catalogue of facts in `@ragstone/rules`. */
export const riskFacts = ({ likelihood, owners, mitigations }: Risk): RiskFacts => ({
  likelihood: likelihood === null ? unknown('no-status') : known(likelihood),
  weighed: known(likelihood !== null),
  owner: known(owners.length > 0),
  mitigation: known(mitigations.length > 0),
});
