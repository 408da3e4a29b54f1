import type { SubjectKind } from '../language/applies.ts';

/** The fact whose words `answer` colours; null for a kind of subject that is described in no words. */
export const answeredFact: Readonly<Record<SubjectKind | 'metric-figure', string | null>> = {
  'metric-figure': null,
  'funding-line': null,
  'pooled-fund': null,
  return: 'submission',
  question: 'answer',
  claim: 'verdict',
  duty: null,
  report: null,
  commitment: null,
  project: 'status',
  action: 'status',
  'success-measure': null,
  indicator: null,
  risk: 'likelihood',
  'point-for-escalation': null,
};
