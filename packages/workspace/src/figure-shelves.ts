import type { Day, Period } from '@ragstone/calendar';
import type { Figure } from '@ragstone/metrics';

/** What makes a figure the one it is, apart from its vintage. Texts and breakdowns are shared, so they compare at once. */
export type FigureName = Pick<Figure, 'role' | 'metric' | 'place' | 'period' | 'breakdown' | 'basis'>;

/** Figures in the order in which they were read, found again by what they are. */
export interface FigureShelves {
  /** Keeps a figure. Gives the one that is already there under the same name and vintage. */
  readonly add: (figure: Figure) => Figure | null;
  /** Takes away, at the end, the figures of a name up to a vintage: an earlier one must not stand in for one at fault. */
  readonly spoil: (name: FigureName, upTo: Day | null) => void;
  readonly figures: () => readonly Figure[];
}

const isSame = (a: FigureName, b: FigureName): boolean =>
  a.role === b.role && a.basis === b.basis && a.breakdown === b.breakdown;

const getOr = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
};

export const figureShelves = (spanOf: (period: Period) => string): FigureShelves => {
  const all: Figure[] = [];
  const shelves = new Map<string, Map<string, Map<string, Figure[]>>>();
  const spoilt = new Map<FigureName, Day | null>();
  const spansOf = ({ metric, place }: FigureName): Map<string, Figure[]> =>
    getOr(
      getOr(shelves, metric, () => new Map()),
      place,
      () => new Map(),
    );

  const dropped = (): ReadonlySet<Figure> => {
    const drop = new Set<Figure>();
    for (const [name, upTo] of spoilt) {
      for (const figure of spansOf(name).get(spanOf(name.period)) ?? []) {
        if (isSame(figure, name) && (upTo === null || figure.vintage <= upTo)) drop.add(figure);
      }
    }
    return drop;
  };
  return {
    add: (figure) => {
      all.push(figure);
      const spans = spansOf(figure);
      const span = spanOf(figure.period);
      const shelf = spans.get(span);
      if (shelf === undefined) {
        spans.set(span, [figure]);
        return null;
      }
      const twin = shelf.find((other) => isSame(other, figure) && other.vintage === figure.vintage);
      shelf.push(figure);
      return twin ?? null;
    },
    spoil: (name, upTo) => spoilt.set(name, upTo),
    figures: () => {
      const drop = dropped();
      return drop.size === 0 ? all : all.filter((figure) => !drop.has(figure));
    },
  };
};
