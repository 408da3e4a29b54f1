import { type Day, type Period, printPeriod } from '@ragstone/calendar';
import {
  type EscalatedPeriod,
  type Escalation,
  foldEscalation,
  isOpen,
  type RuleSet,
  sayTransition,
} from '@ragstone/rules';
import type { Knowledge } from '../knowledge.ts';
import { attentionOf, decisionsOn } from './decisions-on.ts';
import { escalationId } from './escalation-id.ts';
import type { EscalationOutcome, EscalationStep, StepFigures, TrackedPeriod } from './escalation-outcome.ts';
import type { Followed, FollowedPeriod } from './followed.ts';
import { nextDates } from './next-dates.ts';
import { startsOf } from './starts-of.ts';

/** One rule folded over the periods of one subject, with what was decided about it; null where there are none. */
export const outcomeOf = (
  ruleSet: RuleSet,
  escalation: Escalation,
  { subject, title, owner, because, profile, periods }: Followed,
  knowledge: Knowledge,
): EscalationOutcome | null => {
  const { asOf, workspace } = knowledge;
  const history = foldEscalation(escalation, periods, profile);
  const last = history.at(-1);
  if (last === undefined) return null;
  const steps = stepsOf(history, escalation, periods);
  const { standing, level, since, levelSince, route, ask } = last;
  const id = escalationId(ruleSet, escalation, subject);
  const about = workspace.decisions.filter((each) => each.about === id && each.on <= asOf);
  const decisions = decisionsOn({ ruleSet, escalation, history, asOf }, about);
  const { then } = escalation;
  return {
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
    periods: history.map(trackedOf),
    asOfPeriod: last.period.id,
    route,
    ask,
    owner,
    ...nextDates(route, knowledge),
    starts: then === undefined || !isOpen(last) ? null : startsOf(then, steps, decisions, asOf),
    draft: ruleSet.state === 'draft',
    why: [
      ...steps.slice(-1).map(({ period, says }) => `${printPeriod(periodNamed(history, period))}: ${says}.`),
      ...(because === undefined || steps.length === 0 ? [] : [because]),
    ],
    history: steps,
    attention: isOpen(last) ? attentionOf(decisions) : null,
    decisions,
  };
};

const trackedOf = ({ period, standing, level, raising, clearing }: EscalatedPeriod): TrackedPeriod => ({
  period: period.id,
  state: standing,
  level,
  counts:
    raising.at(-1)?.id === period.id
      ? 'raises'
      : standing === 'cleared' || clearing.at(-1)?.id === period.id
        ? 'clears'
        : null,
});

const stepsOf = (
  history: readonly EscalatedPeriod[],
  escalation: Escalation,
  periods: readonly FollowedPeriod[],
): readonly EscalationStep[] => {
  const byId = new Map(periods.map((each) => [each.period.id, each]));
  return history.flatMap((each) =>
    each.transitions.map((transition): EscalationStep => {
      const because = transition.because.map(({ id }) => byId.get(id));
      return {
        period: each.period.id,
        change: transition.change,
        level: transition.level,
        route: transition.route,
        ask: transition.ask,
        says: sayTransition(transition, escalation),
        knownOn: latestOf(because.map((found) => found?.knownOn ?? null)),
        figures: because.flatMap((found) => (found === undefined ? [] : [figuresOf(found)])),
      };
    }),
  );
};

const figuresOf = ({ period, facts }: FollowedPeriod): StepFigures => ({
  period: period.id,
  facts: Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, fact.known ? fact.value : null]),
  ),
});

/** One of them unknown leaves it unknown. */
const latestOf = (days: readonly (Day | null)[]): Day | null => {
  const known = days.filter((each) => each !== null);
  return known.length < days.length ? null : (known.toSorted().at(-1) ?? null);
};

const periodNamed = (history: readonly { readonly period: Period }[], id: string): Period => {
  const found = history.find(({ period }) => period.id === id)?.period;
  if (found === undefined) throw new Error(`no period ${id} in the history of an escalation`);
  return found;
};
