import type { Status } from '@ragstone/rag';
import type { CompiledRating } from '../compile/compile-rating.ts';
import type { FactColumns } from '../compile/fact-columns.ts';

/** Figures of one kind, and the rating that either rule set gives them: null where it gives none. */
export interface RatedTwice {
  readonly figures: FactColumns;
  readonly before: CompiledRating | null;
  readonly after: CompiledRating | null;
}

/** What a rating says of a figure: its colour and its words. */
export interface Said {
  readonly status: Status;
  readonly outcome: string | null;
}

/** How many figures were said to be one thing and are now said to be another. */
export interface Transition {
  readonly from: Said;
  readonly to: Said;
  readonly count: number;
}

export interface RuleSetDifference {
  readonly figures: number;
  readonly changed: number;
  /** What changed into what, the most frequent first; what stays as it was is left out. */
  readonly transitions: readonly Transition[];
  /** For each kind of figures, in the order given, the rows that changed. */
  readonly rows: readonly Uint32Array[];
}

/**
 * Which ratings would be others under another rule set. A change is another colour or another outcome; another reason
 * for which a figure is not rated is none. `explainColumns` of either rating says why, for the rows
 * that anybody asks about.
 */
export const compareRuleSets = (kinds: readonly RatedTwice[]): RuleSetDifference => {
  const totals = new Map<string, { from: Said; to: Said; count: number }>();
  const rows = kinds.map((kind) => {
    const { pairs, changed } = compareKind(kind);
    for (const { from, to, count } of pairs) {
      const name = JSON.stringify([from.status, from.outcome, to.status, to.outcome]);
      totals.set(name, { from, to, count: (totals.get(name)?.count ?? 0) + count });
    }
    return changed;
  });
  return {
    figures: kinds.reduce((sum, { figures }) => sum + figures.rows, 0),
    changed: rows.reduce((sum, { length }) => sum + length, 0),
    transitions: [...totals.entries()]
      .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
      .map(([, transition]) => transition),
    rows,
  };
};

/** The places of bands begin with two that stand for no band at all: see `RatedColumns`. */
const withoutBand = 2;

const compareKind = ({ figures, before, after }: RatedTwice) => {
  const [saidBefore, saidAfter] = [wordsOf(before), wordsOf(after)];
  const width = saidAfter.length;
  const differs = Uint8Array.from(
    saidBefore.flatMap((from) => saidAfter.map((to) => (same(from, to) ? 0 : 1))),
  );
  const counts = new Uint32Array(differs.length);
  const changed = new Uint32Array(figures.rows);
  const bandsBefore = bandsOf(before, figures);
  const bandsAfter = bandsOf(after, figures);
  let last = 0;
  for (let row = 0; row < figures.rows; row++) {
    const pair = ((bandsBefore[row] ?? 0) + withoutBand) * width + (bandsAfter[row] ?? 0) + withoutBand;
    counts[pair] = (counts[pair] ?? 0) + 1;
    // Written whether or not it changed, and kept only if it did: quicker than to ask.
    changed[last] = row;
    last += differs[pair] ?? 0;
  }
  const pairs = saidBefore.flatMap((from, one) =>
    saidAfter.flatMap((to, other): readonly Transition[] => {
      const count = counts[one * width + other] ?? 0;
      return count === 0 || same(from, to) ? [] : [{ from, to, count }];
    }),
  );
  return { pairs, changed: changed.slice(0, last) };
};

const notRated: Said = { status: 'not-rated', outcome: null };

const wordsOf = (rating: CompiledRating | null): readonly Said[] => [
  notRated,
  notRated,
  ...(rating?.bands ?? []).map(({ status, outcome }): Said => ({ status: status ?? 'not-rated', outcome })),
];

const bandsOf = (rating: CompiledRating | null, figures: FactColumns): Int16Array =>
  rating === null ? new Int16Array(figures.rows).fill(-1) : rating.rateColumns(figures).bands;

const same = (a: Said, b: Said): boolean => a.status === b.status && a.outcome === b.outcome;
