import { nextPeriod, periodOf, previousPeriod } from '@ragstone/calendar';
import type { ForPeriods, RuleSet } from '../language/rule-set.ts';
import { type AnalysisFinding, analysisFinding } from './analysis-finding.ts';

/** A finding about one version of a rule set. */
export type VersionFinding = AnalysisFinding & {
  readonly ruleSet: { readonly id: string; readonly version: number };
};

type Head = Pick<RuleSet, 'id' | 'version' | 'state' | 'forPeriods'>;

/**
 * Whether the adopted versions of each rule set go on from one another. Of those that are for a month the highest rates
 * it, so a month that none is for has no rules, and a lower version that is for longer comes back into force when the
 * higher ends. Months that two say they are for are told where neither is for all of the other's.
 */
export const analyseVersions = (ruleSets: readonly Head[]): readonly VersionFinding[] => {
  const ids = [...new Set(ruleSets.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const versions = ruleSets
      .filter((each) => each.id === id && each.state === 'adopted')
      .sort((a, b) => a.version - b.version);
    return versions.flatMap((later, index) => {
      const found = (finding: AnalysisFinding): VersionFinding => ({
        ...finding,
        ruleSet: { id, version: later.version },
      });
      const earlier = versions.slice(0, index);
      return [...gapBefore(later, versions), ...earlier.flatMap((each) => overlapOf(later, each))].map(found);
    });
  });
};

const endOf = ({ to }: ForPeriods): string => to ?? '9999-12';

/** The months before a version that no version is for, after those of another. */
const gapBefore = (later: Head, versions: readonly Head[]): readonly AnalysisFinding[] => {
  const { from } = later.forPeriods;
  const before = versions.filter((each) => each !== later && each.forPeriods.from < from);
  const last = before.toSorted((a, b) => (endOf(a.forPeriods) < endOf(b.forPeriods) ? 1 : -1))[0];
  const end = last?.forPeriods.to;
  if (last === undefined || end === undefined) return [];
  const [first, until] = [nextPeriod(periodOf(end)).id, previousPeriod(periodOf(from)).id];
  return first > until
    ? []
    : [
        analysisFinding('versions-gap', ['forPeriods', 'from'], {
          version: later.version,
          other: last.version,
          from: first,
          to: until,
        }),
      ];
};

const overlapOf = (later: Head, earlier: Head): readonly AnalysisFinding[] => {
  const [high, low] = [later.forPeriods, earlier.forPeriods];
  const ends = { version: later.version, other: earlier.version };
  const overlaps = low.from <= endOf(high) && high.from <= endOf(low);
  // Lower versions that are for longer come back.
  if (overlaps && endOf(low) > endOf(high)) {
    const from = nextPeriod(periodOf(endOf(high))).id;
    return [
      analysisFinding('older-version-returns', ['forPeriods', 'to'], { ...ends, from, to: low.to ?? null }),
    ];
  }
  // A version until further notice ends where the next begins, and one for the same months is replaced.
  const isReplaced = high.from <= low.from || low.to === undefined;
  return !overlaps || isReplaced
    ? []
    : [
        analysisFinding('versions-overlap', ['forPeriods', 'from'], {
          ...ends,
          from: high.from,
          // The higher version ends no sooner: see above.
          to: endOf(low),
        }),
      ];
};
