import type { Knowledge } from '../knowledge.ts';
import type { MetricSubject } from '../metric-subject.ts';
import type { Subject } from '../rate-subject.ts';
import type { EscalationOutcome } from './escalation-outcome.ts';
import { followedMetrics } from './followed-metrics.ts';
import { followedSubjects } from './followed-subjects.ts';
import { outcomeOf } from './outcome-of.ts';
import { underLaterVersions } from './under-later-versions.ts';

/**
 * Step 7 of the journey: every escalation of the rules in force folded over the reporting periods of each subject that
 * it follows, as far as they are due. One that was never raised and has no run is left out.
 */
export const escalationsOf = (
  knowledge: Knowledge,
  metrics: readonly MetricSubject[],
  subjects: readonly Subject[],
): readonly EscalationOutcome[] => {
  if (knowledge.ruleSets.every(({ escalations }) => escalations.length === 0)) return [];
  const outcomes = knowledge.ruleSets.flatMap((ruleSet) =>
    ruleSet.escalations.flatMap((escalation) => {
      const followed =
        'each' in escalation.for
          ? followedSubjects(escalation, ruleSet, knowledge, subjects)
          : followedMetrics(escalation, ruleSet, knowledge, metrics);
      return followed.flatMap((each) => outcomeOf(ruleSet, escalation, each, knowledge) ?? []);
    }),
  );
  return underLaterVersions(outcomes).filter(({ history }) => history.length > 0);
};
