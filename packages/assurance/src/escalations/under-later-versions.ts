import { printPeriod } from '@ragstone/calendar';
import { readPeriod } from '../read-period.ts';
import type { EscalationOutcome, EscalationStep } from './escalation-outcome.ts';

/**
 * One outcome for each escalation where several versions of its rules each follow their own periods, in the order of the
 * versions. What one version counted is not carried into the next, whose conditions may be others: what it leaves open
 * is superseded, never cleared.
 */
export const underLaterVersions = (outcomes: readonly EscalationOutcome[]): readonly EscalationOutcome[] => {
  const byId = new Map<string, EscalationOutcome>();
  for (const outcome of outcomes.toSorted((a, b) => a.version - b.version)) {
    const earlier = byId.get(outcome.id);
    byId.set(outcome.id, earlier === undefined ? outcome : followedOn(earlier, outcome));
  }
  // In the order of the rules, each where it comes first.
  return [...new Set(outcomes.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
};

const followedOn = (earlier: EscalationOutcome, later: EscalationOutcome): EscalationOutcome => {
  const wasOpen = earlier.attention !== null;
  const steps = [...earlier.history, ...(wasOpen ? [superseded(later)] : []), ...later.history];
  const isQuiet = later.history.length === 0;
  return {
    ...later,
    state: !isQuiet
      ? later.state
      : wasOpen
        ? 'superseded'
        : earlier.state === 'pending'
          ? 'none'
          : earlier.state,
    periods: [...earlier.periods, ...later.periods],
    why: !isQuiet ? later.why : wasOpen ? [sentenceOf(superseded(later))] : earlier.why,
    history: steps,
  };
};

const superseded = ({ periods, asOfPeriod, version }: EscalationOutcome): EscalationStep => {
  const period = periods[0]?.period ?? asOfPeriod;
  return {
    period,
    change: 'superseded',
    level: 0,
    route: null,
    ask: null,
    says: `version ${version} of the rules follows it from ${printPeriod(readPeriod(period))}, and counts anew`,
    knownOn: null,
    figures: [],
  };
};

const sentenceOf = ({ period, says }: EscalationStep): string =>
  `${printPeriod(readPeriod(period))}: ${says}.`;
