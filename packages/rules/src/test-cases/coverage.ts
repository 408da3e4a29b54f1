import type { Rag } from '@ragstone/rag';
import type { EscalationTransition } from '../escalate/escalation-state.ts';
import { expandRating } from '../expand/expand-rating.ts';
import type { ExplainedLeaf } from '../explain/explain-rating.ts';
import { sayComparison } from '../explain/say-comparison.ts';
import type { SubjectProfile } from '../language/catalogue.ts';
import type { Escalation } from '../language/escalation.ts';
import type { Rating } from '../language/rating.ts';
import type { RuleSet } from '../language/rule-set.ts';
import { edgesMet, type Side } from './edges-met.ts';
import type { PreparedCase } from './prepare-case.ts';
import { explainedLeaves, leavesOfBands } from './rating-leaves.ts';
import { type ReadingCoverage, recordReadings } from './record-readings.ts';
import type { AnsweredPeriod } from './run-test-case.ts';

/** What tests have exercised: how often each band was chosen, each comparison came out, each level was reached. */
export interface Coverage {
  readonly ratings: readonly RatingCoverage[];
  readonly escalations: readonly EscalationCoverage[];
}

export interface RatingCoverage {
  readonly rating: string;
  readonly bands: readonly BandCoverage[];
  /** Each comparison once, however many bands have it. */
  readonly conditions: readonly ConditionCoverage[];
  /** The other readings of its source. Empty where no list of readings is named. */
  readonly readings: readonly ReadingCoverage[];
}

export interface BandCoverage {
  readonly status: Rag | null;
  readonly outcome: string | null;
  readonly chosen: number;
}

export interface ConditionCoverage {
  /** The comparison in words. */
  readonly says: string;
  readonly true: number;
  /** Null for what is true or unknown, and never false. */
  readonly false: number | null;
  readonly unknown: number;
  /** How often a figure lay just below, on and just above each threshold. Empty for words. */
  readonly edges: readonly Readonly<Record<Side, number>>[];
}

export interface EscalationCoverage {
  readonly escalation: string;
  readonly changes: Readonly<Record<EscalationTransition['change'], number>>;
  /** How often each level was reached, level 1 first. */
  readonly levels: readonly number[];
}

/** Counts while cases run, so that no explanation need be kept. */
export interface CoverageRecorder {
  readonly add: (answer: AnsweredPeriod, prepared: PreparedCase) => void;
  readonly result: () => Coverage;
}

/** A recorder of what the periods of cases exercise of every rating and escalation of the rule set. */
export const recordCoverage = ({ ratings, escalations }: RuleSet): CoverageRecorder => {
  const ofRating = new Map(ratings.map((rating) => [rating.id, recordRating(rating)]));
  const ofEscalation = new Map(escalations.map((each) => [each.id, recordEscalation(each)]));
  return {
    add: (answer, { rating, escalation, profile }) => {
      if (rating !== null) ofRating.get(rating.id)?.add(answer, profile);
      if (escalation !== null) ofEscalation.get(escalation.id)?.add(answer);
    },
    result: () => ({
      ratings: [...ofRating.values()].map(({ result }) => result()),
      escalations: [...ofEscalation.values()].map(({ result }) => result()),
    }),
  };
};

interface Counts {
  says: string;
  true: number;
  false: number | null;
  unknown: number;
  edges: Record<Side, number>[];
}

interface RatingRecorder {
  readonly add: (answer: AnsweredPeriod, profile: SubjectProfile) => void;
  readonly result: () => RatingCoverage;
}

const recordRating = (rating: Rating): RatingRecorder => {
  const bands = expandRating(rating);
  const leaves = leavesOfBands(rating);
  const chosen = bands.map(() => 0);
  const readings = recordReadings(rating);
  const counts = new Map<string, Counts>();
  for (const { key, leaf } of leaves.flat()) {
    const never = leaf.operator === 'isKnown' ? null : 0;
    counts.set(key, { says: sayComparison(leaf), true: 0, false: never, unknown: 0, edges: [] });
  }
  return {
    add: (answer, profile) => {
      const { explanation } = answer;
      if (explanation === null) return;
      readings.add(explanation, answer.facts, profile);
      if (explanation.band !== null) chosen[explanation.band] = (chosen[explanation.band] ?? 0) + 1;
      // A comparison that stands in several bands comes out once in a period.
      const seen = new Set<string>();
      explanation.bands.forEach(({ when }, band) => {
        explainedLeaves(when).forEach((leaf, index) => {
          const key = leaves[band]?.[index]?.key ?? '';
          const count = counts.get(key);
          if (count === undefined || seen.has(key)) return;
          seen.add(key);
          addLeaf(count, leaf, profile.decimals);
        });
      });
    },
    result: () => ({
      rating: rating.id,
      bands: bands.map(({ status, outcome }, index) => ({ status, outcome, chosen: chosen[index] ?? 0 })),
      conditions: [...counts.values()],
      readings: readings.result(),
    }),
  };
};

const addLeaf = (count: Counts, leaf: ExplainedLeaf, decimals: number): void => {
  if (leaf.result === 'unknown') count.unknown += 1;
  else if (leaf.result) count.true += 1;
  else count.false = (count.false ?? 0) + 1;
  edgesMet(leaf, decimals).forEach((side, edge) => {
    count.edges[edge] ??= { below: 0, on: 0, above: 0 };
    const sides = count.edges[edge];
    if (side !== null) sides[side] += 1;
  });
};

interface EscalationRecorder {
  readonly add: (answer: AnsweredPeriod) => void;
  readonly result: () => EscalationCoverage;
}

const recordEscalation = ({ id, levels = [] }: Escalation): EscalationRecorder => {
  const changes = { begins: 0, lapses: 0, raised: 0, 'level-rises': 0, eases: 0, resumes: 0, cleared: 0 };
  const reached = levels.map(() => 0);
  return {
    add: ({ escalated }) => {
      for (const { change, level } of escalated?.transitions ?? []) {
        changes[change] += 1;
        if ((change === 'raised' || change === 'level-rises') && level > 0) {
          reached[level - 1] = (reached[level - 1] ?? 0) + 1;
        }
      }
    },
    result: () => ({ escalation: id, changes, levels: reached }),
  };
};
