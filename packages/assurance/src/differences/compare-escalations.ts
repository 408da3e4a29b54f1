import { compareText } from '@ragstone/rag';
import type { RuleSet } from '@ragstone/rules';
import type { EscalationOutcome } from '../escalations/escalation-outcome.ts';
import type { EverythingRated } from '../rate-everything.ts';
import type { EscalationChange, EscalationStands, RuleSetDifferences } from './compare-rule-sets.ts';

type ByKey = ReadonlyMap<string, EscalationOutcome>;

/** The escalations of a rule set, by their own id and what they follow. */
export const escalatedUnder = ({ escalations }: EverythingRated, { id }: RuleSet): ByKey =>
  new Map(
    escalations
      .filter(({ rule }) => rule.startsWith(`${id}/`))
      .map((each) => [`${ownId(each)}|${followed(each, id)}`, each]),
  );

const ownId = ({ rule }: EscalationOutcome): string => rule.slice(rule.indexOf('/') + 1);

/** What it follows, without the name of the rule set: the two may be called differently. */
const followed = ({ subject }: EscalationOutcome, id: string): string =>
  Object.entries(subject)
    .map(([key, value]) => `${key}=${value.replace(`${id}/`, '')}`)
    .join('|');

/** Which escalations open, close or stand otherwise. */
export const compareEscalations = (
  before: ByKey,
  after: ByKey,
): Pick<RuleSetDifferences, 'escalations' | 'escalationsUnchanged'> => {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  const escalations = keys.flatMap((key): readonly EscalationChange[] => {
    const [one, other] = [before.get(key), after.get(key)];
    const shown = other ?? one;
    const [from, to] = [standsOf(one), standsOf(other)];
    if (shown === undefined || JSON.stringify(from) === JSON.stringify(to)) return [];
    const change = isOpen(to) && !isOpen(from) ? 'opens' : isOpen(from) && !isOpen(to) ? 'closes' : 'moves';
    return [{ escalation: ownId(shown), title: shown.title, change, from, to }];
  });
  return { escalations, escalationsUnchanged: keys.length - escalations.length };
};

const standsOf = (outcome: EscalationOutcome | undefined): EscalationStands | null =>
  outcome === undefined
    ? null
    : { state: outcome.state, level: outcome.level, since: outcome.since, route: outcome.route };

const isOpen = (stands: EscalationStands | null): boolean =>
  stands !== null && ['raised', 'sustained', 'easing'].includes(stands.state);
