import type { Polarity } from '../polarity.ts';
import type { SpcSignal } from './find-signals.ts';
import type { SpcDialect, SpcRule } from './spc-dialect.ts';

/** The variation icons of Making Data Count: what the latest point shows. */
export type SpcVariation =
  | 'common-cause'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neither-high'
  | 'neither-low';

/** What each icon says. */
export const spcVariationWords: Readonly<Record<SpcVariation, string>> = {
  'common-cause': 'Common cause variation: no significant change',
  'improvement-high': 'Special cause variation of an improving nature: higher',
  'improvement-low': 'Special cause variation of an improving nature: lower',
  'concern-high': 'Special cause variation of a concerning nature: higher',
  'concern-low': 'Special cause variation of a concerning nature: lower',
  'neither-high': 'Special cause variation: higher, where neither higher nor lower is better',
  'neither-low': 'Special cause variation: lower, where neither higher nor lower is better',
};

export interface PointVariation {
  readonly variation: SpcVariation;
  /** The rule that names the point; null for common cause. */
  readonly decidedBy: SpcRule | null;
  /** Whether the point signals both sides. */
  readonly conflict: boolean;
}

/** The side that is shown where a point signals both. */
const shownSide = (
  first: SpcSignal,
  polarity: Polarity,
  dialect: SpcDialect,
  conflictShows: 'improvement' | 'concern',
): 'high' | 'low' => {
  if (dialect.conflict === 'first-rule') return first.side;
  const shows = dialect.conflict === 'improvement' ? 'improvement' : conflictShows;
  // Where neither side is better the tools show the high one.
  if (polarity === 'none') return 'high';
  return (shows === 'improvement') === (polarity === 'higher') ? 'high' : 'low';
};

/** What a point shows, of all its signals, in a dialect. */
export const variationOf = (
  signals: readonly SpcSignal[],
  polarity: Polarity,
  dialect: SpcDialect,
  conflictShows: 'improvement' | 'concern',
): PointVariation => {
  const inOrder = dialect.priority.flatMap((rule) => signals.filter((signal) => signal.rule === rule));
  const [first] = inOrder;
  if (first === undefined) return { variation: 'common-cause', decidedBy: null, conflict: false };
  const conflict = inOrder.some(({ side }) => side !== first.side);
  const side = conflict ? shownSide(first, polarity, dialect, conflictShows) : first.side;
  const nature =
    polarity === 'none'
      ? 'neither'
      : (side === 'high') === (polarity === 'higher')
        ? 'improvement'
        : 'concern';
  const decidedBy = inOrder.find((signal) => signal.side === side)?.rule ?? first.rule;
  return { variation: `${nature}-${side}`, decidedBy, conflict };
};
