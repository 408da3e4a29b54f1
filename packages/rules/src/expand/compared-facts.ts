import { kindOf, type SubjectKind } from '../language/applies.ts';
import type { ComparedFacts, Rating } from '../language/rating.ts';

/** The two facts that a short form compares where the rule does not say: the second is the named target's number. */
export const usualFacts: Readonly<Record<SubjectKind | 'metric-figure', ComparedFacts | null>> = {
  'metric-figure': { value: 'value', with: 'target' },
  'funding-line': { value: 'shareOfPlan', with: 'expectedShare' },
  'pooled-fund': { value: 'spentShare', with: 'expectedShare' },
  // These have no usual numbers; parsing refuses such a rating, and its facts would be unknown.
  return: null,
  question: null,
  claim: null,
  commitment: null,
  duty: null,
  report: null,
  project: null,
  action: null,
  'success-measure': null,
  indicator: null,
  risk: null,
  'point-for-escalation': null,
};

/** The facts that a rating compares. */
export const comparedFactsOf = (rating: Rating): ComparedFacts => {
  if ('profile' in rating) return { value: 'value', with: 'expectedByNow' };
  const named = 'againstTarget' in rating ? rating.againstTarget.compares : undefined;
  return named ?? usualFacts[kindOf(rating.for)] ?? { value: 'value', with: 'target' };
};
