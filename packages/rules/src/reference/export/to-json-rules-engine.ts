import { misfitOfRating } from '../../evaluate/misfit-of-rating.ts';
import { expandRating } from '../../expand/expand-rating.ts';
import type { SubjectProfile } from '../../language/catalogue.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import type { Condition } from '../../language/condition.ts';
import type { Band, Rating } from '../../language/rating.ts';
import type { RuleSet } from '../../language/rule-set.ts';
import { bounds } from '../../parse/bounds.ts';
import type { Path } from '../../parse/finding.ts';
import { catalogueFor } from '../../parse/rule-context.ts';
import { type ExportedFact, nameOfExported } from './exported-fact.ts';
import type { ExportedEvent, ExportedRule, ExportedRules, Omission } from './exported-rules.ts';
import { type Recipe, stockComparison } from './stock-comparison.ts';
import { type Stock, stockCondition } from './stock-condition.ts';

/**
 * The ratings of a rule set as plain rules of json-rules-engine, for people who run them elsewhere, for subjects of one
 * unit and polarity. They come to the same as here where the facts are given as `facts` says: tolerances and days
 * are worked out by whoever runs them (`factsForJsonRulesEngine` does), and what is unknown is null. Which subjects
 * and periods the rules are for stays with the caller. Whatever cannot come to the same is omitted, with the reason.
 */
export const toJsonRulesEngine = (ruleSet: RuleSet, profile: SubjectProfile): ExportedRules => {
  const facts = new Map<string, ExportedFact>();
  const exported = ruleSet.ratings.map((rating, index) =>
    exportRating(rating, ['ratings', index], profile, facts),
  );
  const omitted = [
    ...exported.flatMap((each) => each.omitted),
    ...(['duties', 'escalations', 'rollUps', 'protect'] as const).flatMap((key) =>
      ruleSet[key].map((_, index): Omission => ({ path: [key, index], why: 'no-counterpart' })),
    ),
    { path: ['figures'], why: 'no-counterpart' } satisfies Omission,
  ];
  const rules = exported.flatMap((each) => each.rules);
  const read = new Set(exported.flatMap((each) => [...each.reads]));
  return { rules, facts: [...facts.values()].filter(({ name }) => read.has(name)), omitted };
};

interface ExportedRating {
  readonly rules: readonly ExportedRule[];
  readonly reads: ReadonlySet<string>;
  readonly omitted: readonly Omission[];
}

const exportRating = (
  rating: Rating,
  path: Path,
  profile: SubjectProfile,
  facts: Map<string, ExportedFact>,
): ExportedRating => {
  const without = (omitted: readonly Omission[]): ExportedRating => ({
    rules: [],
    reads: new Set(),
    omitted,
  });
  if (misfitOfRating(rating, profile) !== null) return without([{ path, why: 'rating-misfit' }]);
  const bands = expandRating(rating);
  const size = bands.reduce((sum, { when }) => sum + sizeOf(when), 0);
  if (size * bands.length > bounds.values) return without([{ path, why: 'too-large' }]);
  const omitted: Omission[] = [];
  const reads = new Set<string>();
  const catalogue = profile.catalogue ?? catalogueFor(rating.for, {});
  const stock: Stock = {
    comparisonOf: (leaf) => {
      const found = stockComparison(leaf, profile, (fact) => factTypeIn(catalogue, fact)?.type ?? null);
      if (typeof found !== 'string') return found;
      omitted.push({ path, why: found, fact: leaf.fact });
      return null;
    },
    nameOf: (recipe) => {
      const name = nameOf(recipe, facts);
      reads.add(name);
      return name;
    },
    refuseEmpty: () => omitted.push({ path, why: 'never-known' }),
  };
  const chosen = bands.map(({ when }, index) => [
    ...bands.slice(0, index).map((above) => stockCondition({ not: above.when }, 'definitely', stock)),
    stockCondition(when, 'definitely', stock),
  ]);
  return omitted.length > 0
    ? without(distinct(omitted))
    : {
        rules: bands.map((band, index) => ruleOf(rating, band, index, { all: chosen[index] ?? [] })),
        reads,
        omitted,
      };
};

const ruleOf = (
  { id }: Rating,
  band: Band,
  index: number,
  conditions: ExportedRule['conditions'],
): ExportedRule => {
  const { status, outcome, reason } = band;
  const event: ExportedEvent = {
    type: status ?? 'not-rated',
    params: {
      rating: id,
      status,
      ...(outcome === null ? {} : { outcome }),
      ...(status === null ? { reason: reason ?? 'within-band' } : {}),
    },
  };
  return { name: `${id}/${index}`, conditions, event };
};

/** One name for each way in which a fact is given; a second type of the same fact says so in its name. */
const nameOf = (recipe: Recipe, facts: Map<string, ExportedFact>): string => {
  const plain = nameOfExported(recipe);
  const before = facts.get(plain);
  const name = before === undefined || before.type === recipe.type ? plain : `${plain} as ${recipe.type}`;
  if (!facts.has(name)) facts.set(name, { name, ...recipe });
  return name;
};

const distinct = (omitted: readonly Omission[]): readonly Omission[] => [
  ...new Map(omitted.map((each) => [`${each.why} ${each.fact}`, each])).values(),
];

/** How many conditions there are when names are followed. */
const sizeOf = (condition: Condition): number => {
  const sum = (members: readonly Condition[]): number =>
    members.reduce((total, member) => total + sizeOf(member), 1);
  if ('all' in condition) return sum(condition.all);
  if ('any' in condition) return sum(condition.any);
  if ('not' in condition) return sum([condition.not]);
  return 'means' in condition ? sum([condition.means]) : 1;
};
