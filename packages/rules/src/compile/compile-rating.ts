import { statuses } from '@ragstone/rag';
import { chooseBand, notRated, type RatingResult } from '../evaluate/choose-band.ts';
import { resolveKey } from '../evaluate/resolve-operand.ts';
import type { Explanation } from '../explain/explain-rating.ts';
import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import type { Band, Rating } from '../language/rating.ts';
import { bindColumns, type ColumnBinding } from './column-binding.ts';
import { columnBands } from './column-closures.ts';
import { columnOf, type FactColumns, factReader } from './fact-columns.ts';
import { mayMakeCode } from './function-of-code.ts';
import { generateBandOf } from './generate-bands.ts';
import { type BandWriter, generateColumnBands } from './generate-column-bands.ts';
import { generateExplanation } from './generate-explanation.ts';
import { noBand, unknownBand } from './kleene-code.ts';
import type { Slots } from './leaf-result.ts';
import { ratingClosures } from './rating-closures.ts';
import { planRating, type RatingPlan } from './rating-plan.ts';

/** A rating made ready for every subject of one profile. It answers as `rate` and `explainRating` do. */
export interface CompiledRating {
  /** Whether it runs as generated code or as closures; the answers are the same. */
  readonly runsAs: 'generated-code' | 'closures';
  /** The bands that it chooses from; none where the rating cannot be applied to such a subject. */
  readonly bands: readonly Band[];
  readonly rate: (facts: Facts) => RatingResult;
  readonly explain: (facts: Facts) => Explanation;
  /** Many subjects at once. Reasons are for `explainColumns`. */
  readonly rateColumns: (figures: FactColumns) => RatedColumns;
  /** What explains any row that is asked for. */
  readonly explainColumns: (figures: FactColumns) => (row: number) => Explanation;
}

export interface RatedColumns {
  /** For each row the place of its status in `statuses` of `@ragstone/rag`. */
  readonly statuses: Uint8Array;
  /** For each row the place of its band; -1 where no rule applies and -2 where an unknown fact could have decided. */
  readonly bands: Int16Array;
}

export interface CompileOptions {
  /**
   * `where-allowed`: generated code, unless the page or process forbids to make code from text. `never`: closures,
   * some times slower.
   */
  readonly generatedCode?: 'where-allowed' | 'never' | undefined;
}

/** Above so many comparisons a generated function would be too large for the engine to make it fast. */
const mostLeaves = 400;

/** Works out once whatever of a rating does not rest on facts. */
export const compileRating = (
  rating: Rating,
  profile: SubjectProfile,
  { generatedCode = 'where-allowed' }: CompileOptions = {},
): CompiledRating => {
  const plan = planRating(rating, profile);
  const { misfit, bands } = plan;
  if (misfit !== null) return misfitting(notRated([misfit]));
  const generates = generatedCode === 'where-allowed' && plan.leaves.length <= mostLeaves && mayMakeCode();
  const closures = ratingClosures(plan);
  // Code is made when it is first asked for: a back-test never explains, and a journey has no columns.
  const bandOf = generates ? later(() => generateBandOf(plan)) : () => closures.bandOf;
  const explain = generates ? later(() => generateExplanation(plan)) : () => closures.explain;
  const statusOfBand = (band: number): number => statuses.indexOf(results[band]?.status ?? 'not-rated');
  const writers = new Map<string, BandWriter>();
  const writerFor = (binding: ColumnBinding): BandWriter => {
    const kinds = JSON.stringify(binding.slots);
    const writer =
      writers.get(kinds) ??
      (generates ? generateColumnBands(plan, binding, statusOfBand) : columnBands(plan, statusOfBand));
    writers.set(kinds, writer);
    return writer;
  };
  const results = bands.map((_, chosen) =>
    chooseBand(
      bands,
      bands.map((_each, band) => ({ result: band === chosen, reasons: [] })),
    ),
  );
  const withoutRule = notRated(['no-rule']);
  return {
    runsAs: generates ? 'generated-code' : 'closures',
    bands,
    rate: (facts) => {
      const slots = slotsOf(plan, facts);
      const band = bandOf()(slots);
      if (band !== unknownBand) return results[band] ?? withoutRule;
      // Few subjects need it, so no code is made for the reasons.
      const { status, outcome, reasons } = closures.explain(slots);
      return { status, outcome, reasons, band: null };
    },
    explain: (facts) => explain()(slotsOf(plan, facts)),
    rateColumns: (figures) => {
      const [chosen, rated] = [new Int16Array(figures.rows), new Uint8Array(figures.rows)];
      const binding = bindColumns(plan, figures);
      writerFor(binding)(binding, chosen, rated);
      return { statuses: rated, bands: chosen };
    },
    explainColumns: (figures) => {
      const readers = plan.keys.map((key) => factReader(columnOf(figures, key)));
      const work = explain();
      return (row) => work(readers.map((read) => read(row)));
    },
  };
};

const misfitting = (result: RatingResult): CompiledRating => ({
  runsAs: 'closures',
  bands: [],
  rate: () => result,
  explain: () => ({ ...result, bands: [] }),
  rateColumns: ({ rows }) => ({
    statuses: new Uint8Array(rows).fill(statuses.indexOf('not-rated')),
    bands: new Int16Array(rows).fill(noBand),
  }),
  explainColumns: () => () => ({ ...result, bands: [] }),
});

const slotsOf = ({ keys }: RatingPlan, facts: Facts): Slots => keys.map((key) => resolveKey(key, facts));

const later = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
