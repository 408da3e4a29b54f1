import { printQuantity, quantise } from '@ragstone/rag';
import { evaluateLeaf } from '../evaluate/evaluate-leaf.ts';
import { decimalsOf } from '../explain/say-tolerance.ts';
import { kindOf } from '../language/applies.ts';
import type { Catalogue, Facts, FactType, FactValue, SubjectProfile } from '../language/catalogue.ts';
import { factTypeIn, unitOfFact } from '../language/catalogues.ts';
import { type Leaf, listOfOperand, referenceOfOperand } from '../language/condition.ts';
import { type FactReference, factKey } from '../language/fact-reference.ts';
import type { Rating } from '../language/rating.ts';
import type { RuleSet } from '../language/rule-set.ts';
import { catalogueFor, type KnownMetric, metricsOf, type RuleContext } from '../parse/rule-context.ts';
import type { Proposal } from './answered-proposal.ts';
import type { ConditionCoverage, RatingCoverage } from './coverage.ts';
import { edgesOf, type Side, sides, stepOf } from './edges-met.ts';
import { leavesOfBands } from './rating-leaves.ts';

/** The questions that the tests of a rating have not asked. */
export const proposeRatingCases = (
  rating: Rating,
  coverage: RatingCoverage,
  ruleSet: RuleSet,
  context: RuleContext,
): readonly Proposal[] => {
  const [metric] = metricsOf(rating.for, context);
  if (metric === undefined && 'metrics' in rating.for) return [];
  const leaves = [
    ...new Map(
      leavesOfBands(rating)
        .flat()
        .map(({ key, leaf }) => [key, leaf]),
    ).values(),
  ];
  const asking: Asking = {
    rating,
    from: firstMonthOf(rating, ruleSet),
    metric,
    base: baseOf(leaves, catalogueFor(rating.for, context), metric),
    profile: {
      unit: metric?.unit ?? 'percent',
      polarity: metric?.polarity ?? 'none',
      decimals: metric?.decimals ?? 1,
      catalogue: context.catalogues?.[kindOf(rating.for)],
    },
  };
  const asked = leaves.map((leaf, index) => ({ leaf, covered: coverage.conditions[index] }));
  return [
    ...oncePerQuestion(asked.flatMap(({ leaf, covered }) => boundaryCases(leaf, covered, asking))),
    ...wordCases(asked, asking),
    ...gapCases(asked, asking),
  ];
};

interface Asking {
  readonly rating: Rating;
  readonly from: string | undefined;
  readonly metric: KnownMetric | undefined;
  /** A plain value for every fact that the rating reads. */
  readonly base: Readonly<Record<string, FactValue>>;
  readonly profile: SubjectProfile;
}

interface AskedLeaf {
  readonly leaf: Leaf;
  readonly covered: ConditionCoverage | undefined;
}

/** The rule set's first month where the rating is about months; otherwise no period is named. */
const firstMonthOf = (rating: Rating, { forPeriods }: RuleSet): string | undefined =>
  'metrics' in rating.for && rating.for.windows.includes('month') ? forPeriods.from : undefined;

const proposal = (says: string, given: Proposal['given'], { rating, from, metric }: Asking): Proposal => ({
  says,
  rating: rating.id,
  ...(metric === undefined ? {} : { subject: { metric: metric.id } }),
  ...(from === undefined ? {} : { from }),
  given,
});

/** Facts that a case need not give: they follow from its period and subject. */
const isGivenByCase = ({ fact }: FactReference): boolean => fact === 'metric' || fact === 'periodEnds';

const readBy = (leaf: Leaf): readonly FactReference[] =>
  [leaf, referenceOfOperand(leaf.value)]
    .filter((each) => each !== null)
    .filter((each) => !isGivenByCase(each));

/** Enough of what is counted, and a target of the metric's own for every figure. */
const baseOf = (
  leaves: readonly Leaf[],
  catalogue: Catalogue,
  metric: KnownMetric | undefined,
): Asking['base'] => {
  const example = metric?.exampleTarget ?? (metric === undefined || metric.unit === 'percent' ? 87.5 : 100);
  const exampleOf = (type: FactType | null, leaf: Leaf): FactValue | null => {
    if (type === null || type.type === 'day') return null;
    if (type.type === 'boolean') return false;
    if (type.type === 'text') return type.words?.[0] ?? wordsOf(leaf)[0] ?? null;
    if (type.range?.to !== undefined) return type.range.from ?? 1;
    return type.unit === 'of-subject' ? example : type.unit === 'count' ? 1000 : 50;
  };
  const base = Object.fromEntries(
    leaves.flatMap((leaf) =>
      readBy(leaf).flatMap((reference) => {
        const value = exampleOf(factTypeIn(catalogue, reference.fact), leaf);
        return value === null ? [] : [[factKey(reference), value]];
      }),
    ),
  );
  // Whether it was missed follows from the two.
  const { missed: _, ...others } = base;
  return 'value' in base && 'target' in base ? others : base;
};

const boundaryCases = (
  leaf: Leaf,
  covered: ConditionCoverage | undefined,
  asking: Asking,
): readonly Proposal[] => {
  const { base, profile } = asking;
  const key = factKey(leaf);
  if (isGivenByCase(leaf) || typeof base[key] !== 'number' || leaf.operator === 'isKnown') return [];
  const { valueResult } = evaluateLeaf(leaf, knownFacts(base), profile);
  const unit = unitOfFact(leaf, profile) ?? profile.unit;
  const decimals = unit === 'count' ? 0 : profile.decimals;
  return edgesOf(valueResult).flatMap((threshold, index) => {
    const missing = sides.filter((side) => (covered?.edges[index]?.[side] ?? 0) === 0);
    if (missing.length === 0) return [];
    const edge = quantise(threshold);
    const printed = printQuantity(edge, unit, Math.max(decimals, decimalsOf(edge)));
    const figures = missing.map((side) => quantise(edge + towards[side] * stepOf(decimals)));
    return [
      proposal(
        `${key}: ${missing.map((side) => sideWords[side]).join(', ')} ${printed}`,
        {
          ...base,
          [key]: figures.join(' '),
        },
        asking,
      ),
    ];
  });
};

const towards: Readonly<Record<Side, number>> = { below: -1, on: 0, above: 1 };
const sideWords: Readonly<Record<Side, string>> = { below: 'just below', on: 'on', above: 'just above' };

const knownFacts = (base: Asking['base']): Facts =>
  Object.fromEntries(Object.entries(base).map(([key, value]) => [key, { known: true, value }]));

/** Two comparisons may turn at one threshold. */
const oncePerQuestion = (proposals: readonly Proposal[]): readonly Proposal[] => [
  ...new Map(proposals.map((each) => [JSON.stringify(each.given), each])).values(),
];

/** Each word that a comparison asks for and no case has given, in one case for each fact. */
const wordCases = (asked: readonly AskedLeaf[], asking: Asking): readonly Proposal[] => {
  const words = new Map<string, Set<string>>();
  for (const { leaf, covered } of asked) {
    if (!Object.hasOwn(asking.base, factKey(leaf)) || (covered?.true ?? 0) > 0) continue;
    for (const word of wordsOf(leaf)) {
      if (typeof word === 'number' && typeof asking.base[factKey(leaf)] !== 'number') continue;
      const key = factKey(leaf);
      words.set(key, (words.get(key) ?? new Set()).add(String(word)));
    }
  }
  return [...words].map(([key, all]) =>
    proposal(
      `${key}: ${[...all].join(', ')}`,
      { ...asking.base, [key]: seriesOf([...all], asking.base[key]) },
      asking,
    ),
  );
};

/** The words, or true or false, that a comparison names. */
const wordsOf = ({ value }: Leaf): readonly FactValue[] =>
  typeof value === 'string' || typeof value === 'boolean' ? [value] : (listOfOperand(value) ?? []);

const seriesOf = (words: readonly string[], example: FactValue | undefined): Proposal['given'][string] =>
  typeof example === 'number' || typeof example === 'boolean' ? words.join(' ') : words;

/** A gap in each fact that no case has left out. */
const gapCases = (asked: readonly AskedLeaf[], asking: Asking): readonly Proposal[] => {
  const facts = asked
    .filter(({ covered }) => (covered?.unknown ?? 0) === 0)
    .flatMap(({ leaf }) => readBy(leaf).map(factKey))
    .filter((key) => Object.hasOwn(asking.base, key));
  return [...new Set(facts)].map((key) =>
    proposal(`${key} is not there`, { ...asking.base, [key]: '_' }, asking),
  );
};
