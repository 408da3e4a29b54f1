import { known, type Maybe, unknown } from '@ragstone/rag';
import type { Risk } from '../delivery-plan.ts';
import { saysSomething } from '../placeholders.ts';

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
  likelihood: likelihood !== null && saysSomething([likelihood]) ? known(likelihood) : unknown('no-status'),
  weighed: known(likelihood !== null && saysSomething([likelihood])),
  owner: known(saysSomething(owners)),
  mitigation: known(saysSomething(mitigations)),
});
