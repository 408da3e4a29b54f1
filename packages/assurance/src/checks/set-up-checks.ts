import type { Finding } from '@ragstone/rag';
import type { AssuranceFindingCode } from '../finding-code.ts';
import type { Knowledge } from '../knowledge.ts';
import type { MetricSubject } from '../metric-subject.ts';
import { everyHeadlineIsRated } from './every-headline-is-rated.ts';
import { everyRuleRatesSomething } from './every-rule-rates-something.ts';
import { everyStepFitsItsMetric } from './every-step-fits-its-metric.ts';
import { everyTargetIsForSomething } from './every-target-is-for-something.ts';
import { everythingRatedIsExpected } from './everything-rated-is-expected.ts';
import { implausibleValue } from './implausible-value.ts';
import { somethingIsPublished } from './something-is-published.ts';

/** Looks at what people set up, and rates nothing. The subjects are those that the rules in force speak of. */
export type SetUpCheck = (
  knowledge: Knowledge,
  subjects: readonly MetricSubject[],
) => readonly Finding<AssuranceFindingCode>[];

/** Every check of how a workspace is set up: what its editors can put right without asking the papers' authors. */
export const setUpChecks: readonly SetUpCheck[] = Object.freeze([
  somethingIsPublished,
  implausibleValue,
  everythingRatedIsExpected,
  everyHeadlineIsRated,
  everyRuleRatesSomething,
  everyTargetIsForSomething,
  everyStepFitsItsMetric,
]);
