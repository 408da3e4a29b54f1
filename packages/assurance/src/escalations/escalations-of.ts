import { type Period, printPeriod } from '@ragstone/calendar';
import type { Decision } from '@ragstone/governance';
import type { Located } from '@ragstone/rag';
import {
  type Escalation,
  type FollowUp,
  foldEscalation,
  isOpen,
  type RuleSet,
  sayTransition,
} from '@ragstone/rules';
import type { Knowledge } from '../knowledge.ts';
import type { MetricSubject } from '../metric-subject.ts';
import type { Subject } from '../rate-subject.ts';
import { attentionOf, decisionsOn } from './decisions-on.ts';
import { escalationId } from './escalation-id.ts';
import type { EscalationOutcome, EscalationStep, Starts } from './escalation-outcome.ts';
import type { Followed } from './followed.ts';
import { followedMetrics } from './followed-metrics.ts';
import { followedSubjects } from './followed-subjects.ts';

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
  const decisions = knowledge.workspace.decisions.filter(({ on }) => on <= knowledge.asOf);
  return knowledge.ruleSets.flatMap((ruleSet) =>
    ruleSet.escalations.flatMap((escalation) => {
      const followed =
        'each' in escalation.for
          ? followedSubjects(escalation, ruleSet, knowledge, subjects)
          : followedMetrics(escalation, ruleSet, knowledge, metrics);
      return followed.flatMap((each) => outcomeOf(ruleSet, escalation, each, decisions, knowledge.asOf));
    }),
  );
};

const outcomeOf = (
  ruleSet: RuleSet,
  escalation: Escalation,
  { subject, title, profile, periods }: Followed,
  decisions: readonly Located<Decision>[],
  asOf: string,
): readonly EscalationOutcome[] => {
  const history = foldEscalation(escalation, periods, profile);
  const last = history.at(-1);
  const steps = history.flatMap((each): readonly EscalationStep[] =>
    each.transitions.map((transition) => ({
      period: each.period.id,
      change: transition.change,
      level: transition.level,
      route: transition.route,
      ask: transition.ask,
      says: sayTransition(transition, escalation),
    })),
  );
  if (last === undefined || steps.length === 0) return [];
  const { standing, level, since, levelSince, route, ask } = last;
  const id = escalationId(ruleSet, escalation, subject);
  const decided = decisionsOn(
    { ruleSet, escalation, history, asOf },
    decisions.filter(({ about }) => about === id),
  );
  const { then } = escalation;
  return [
    {
      id,
      rule: `${ruleSet.id}/${escalation.id}`,
      version: ruleSet.version,
      subject,
      title,
      // Closed stays closed, also in a later month that says nothing.
      state: standing === 'none' && steps.at(-1)?.change === 'cleared' ? 'cleared' : standing,
      level,
      since,
      levelSince,
      asOfPeriod: last.period.id,
      route,
      ask,
      starts: then === undefined || !isOpen(last) ? null : startsOf(then),
      draft: ruleSet.state === 'draft',
      why: steps
        .slice(-1)
        .map(({ period, says }) => `${printPeriod(periodNamed(history, period))}: ${says}.`),
      history: steps,
      attention: isOpen(last) ? attentionOf(decided) : null,
      decisions: decided,
    },
  ];
};

const startsOf = ({ start, owner, within, check }: FollowUp): Starts => ({
  what: start,
  owner: owner ?? null,
  withinWorkingDays: within?.workingDays ?? null,
  check: check ?? null,
});

const periodNamed = (history: readonly { readonly period: Period }[], id: string): Period => {
  const found = history.find(({ period }) => period.id === id)?.period;
  if (found === undefined) throw new Error(`no period ${id} in the history of an escalation`);
  return found;
};
