import type { Judgement, RatingReading } from '@ragstone/assurance';
import { bySpan } from '../../selections/by-span.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';

/** What one rating says of several measures in several places, for the latest period that has figures. */
export interface PlaceMatrix {
  /** `rule-set/rating`. */
  readonly rule: string;
  /** What the rating asks. */
  readonly title: string;
  readonly period: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly MatrixRow[];
  /** How the rating's source was read, where it can be read in more than one way. */
  readonly reading: Omit<RatingReading, 'decides'> | null;
}

export interface MatrixRow {
  readonly metric: string;
  readonly title: string;
  /** In the order of the places; null where the metric is not expected there. */
  readonly cells: readonly (Judgement | null)[];
}

/**
 * Every rating of one measure in more than one place, what has figures first: all places of the workspace, whichever
 * board the paper is for.
 */
export const placeMatrices = (scope: PaperScope): readonly PlaceMatrix[] => {
  const { assessment, workspace } = scope;
  const rules = workspace.ruleSets.flatMap(({ id, ratings }) =>
    ratings.map((rating) => `${id}/${rating.id}`),
  );
  const matrices = [...new Set(rules)].flatMap((rule) => {
    const of = assessment.judgements.filter((each) => each.rule === rule && each.breakdown === null);
    return new Set(of.map(({ place }) => place)).size < 2 ? [] : [matrixOf(rule, of, scope)];
  });
  const hasFigures = (matrix: PlaceMatrix): boolean => cellsOf(matrix).some(({ value }) => value !== null);
  return [...matrices.filter(hasFigures), ...matrices.filter((each) => !hasFigures(each))];
};

const matrixOf = (rule: string, of: readonly Judgement[], { workspace }: PaperScope): PlaceMatrix => {
  const period = latestPeriod(of);
  const shown = of.filter((each) => each.period === period);
  const order = workspace.metrics.filter(({ id }) => shown.some(({ metric }) => metric === id));
  const placeIds = [...new Set(order.flatMap(({ expected }) => expected?.places ?? []))];
  const places = placeIds.map((id) => ({
    id,
    name: shown.find(({ place }) => place === id)?.placeName ?? id,
  }));
  const [ruleSetId, ratingId] = rule.split('/');
  const rating = workspace.ruleSets
    .filter(({ id }) => id === ruleSetId)
    .flatMap(({ ratings }) => ratings)
    .find(({ id }) => id === ratingId);
  return {
    rule,
    title: rating?.asks ?? ratingId ?? rule,
    period,
    places,
    rows: order.map(({ id, title }) => ({
      metric: id,
      title,
      cells: placeIds.map(
        (place) => shown.find((each) => each.metric === id && each.place === place) ?? null,
      ),
    })),
    reading: shown.map(readingOf).find((each) => each !== null) ?? null,
  };
};

const latestPeriod = (of: readonly Judgement[]): string => {
  const withFigures = of.filter(({ value }) => value !== null);
  const periods = (withFigures.length > 0 ? withFigures : of).map(({ period }) => period);
  return periods.toSorted(bySpan).at(-1) ?? '';
};

/** How the source of a judgement's rating was read, and what every other reading says of it. */
export const readingOf = ({ ratings, rule }: Judgement): RatingReading | null =>
  ratings.find((each) => each.rule === rule)?.reading ?? null;

/** Every cell that there is, with its row's title. */
export const cellsOf = ({ rows }: PlaceMatrix): readonly Judgement[] =>
  rows.flatMap(({ cells }) => cells.filter((each) => each !== null));
