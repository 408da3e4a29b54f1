import { periodOf, printDay } from '@ragstone/calendar';
import type { RuleSet } from '@ragstone/rules';

/** The rules that an edit is compared with, and how a page names them. */
export interface Baseline {
  readonly ruleSet: RuleSet;
  readonly named: string;
}

/**
 * The adopted rule set that an edit would follow: of its id, rating some of the same months, the highest version. Null
 * where there is none; a version for another year is not replaced, so nothing is compared with it.
 */
export const baselineOf = (edited: RuleSet, others: readonly Baseline[]): Baseline | null =>
  others
    .filter(
      ({ ruleSet }) =>
        ruleSet.id === edited.id && ruleSet.state === 'adopted' && sharesMonths(ruleSet, edited),
    )
    .reduce<Baseline | null>(
      (best, each) => (best === null || each.ruleSet.version > best.ruleSet.version ? each : best),
      null,
    );

/** `version 3, adopted on 26 June 2025`. */
export const nameVersion = ({ version, adopted, state }: RuleSet): string =>
  `version ${version}, ${adopted === undefined ? state : `adopted on ${printDay(adopted.on)}`}`;

const sharesMonths = ({ forPeriods: one }: RuleSet, { forPeriods: other }: RuleSet): boolean =>
  isBeforeEnd(one.from, other.to) && isBeforeEnd(other.from, one.to);

const isBeforeEnd = (from: string, to: string | undefined): boolean =>
  to === undefined || periodOf(from).first <= periodOf(to).last;
