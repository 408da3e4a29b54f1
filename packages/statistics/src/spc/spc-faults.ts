import { isNumber } from '../comparisons/estimate.ts';
import { notNumbers } from '../input.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SpcDialect } from './spc-dialect.ts';
import type { Rebase, SpcOptions, SpcPoint } from './spc-series.ts';

/** Points in order, or what is wrong with them: a period that is not whole, or given twice, or no finite number. */
export const pointsInOrder = (points: readonly SpcPoint[]): readonly SpcPoint[] | Refusal => {
  const inOrder = points.toSorted((a, b) => a.ordinal - b.ordinal);
  for (const [index, { ordinal, value }] of inOrder.entries()) {
    if (!Number.isInteger(ordinal)) return refuse('period-not-whole', { ordinal, span: 1 });
    if (inOrder[index + 1]?.ordinal === ordinal) return refuse('duplicate-period', { ordinal });
    const bad = value === null ? null : notNumbers({ [`value at ${ordinal}`]: value });
    if (bad !== null) return bad;
  }
  return inOrder;
};

/** What is asked of a dialect that it does not know; null where it knows all. */
export const notInDialect = (
  points: readonly SpcPoint[],
  options: SpcOptions,
  dialect: SpcDialect,
): Refusal | null => {
  const { baseline, shiftPoints, trendPoints, screening, polarity, conflictShows, target } = options;
  const name = `${dialect.name} ${dialect.version}`;
  const unknown = (asked: string): Refusal => refuse('not-in-dialect', { dialect: name, asked });
  if (isNumber(target) === false && target !== null && target !== undefined) {
    return refuse('not-a-number', { input: 'target' });
  }
  if (!dialect.ghosts && points.some(({ ghosted }) => ghosted)) return unknown('ghosted points');
  for (const [length, what] of [
    [shiftPoints, 'shift'],
    [trendPoints, 'trend'],
  ] as const) {
    if (length !== undefined && !dialect.runLengths.includes(length)) {
      return unknown(`a ${what} of ${length} points`);
    }
  }
  if (screening !== undefined && screening !== dialect.screening.standard && !dialect.screening.selectable) {
    return unknown('screening of moving ranges');
  }
  if (baseline !== undefined && !dialect.baseline.by.includes('points' in baseline ? 'points' : 'ordinal')) {
    return unknown('a baseline that ends at a period');
  }
  return dialect.conflict === 'per-metric' && polarity !== 'none' && conflictShows === undefined
    ? refuse('conflict-rule-missing', { dialect: name })
    : null;
};

/** What is wrong with the recalculations, given the points that count. */
export const badRebases = (used: readonly SpcPoint[], rebases: readonly Rebase[]): Refusal | null => {
  for (const [index, { at, reason }] of rebases.entries()) {
    if (reason.trim() === '') return refuse('rebase-without-reason', { at });
    if (rebases[index + 1]?.at === at) return refuse('rebase-twice', { at });
    if (used[0]?.ordinal === at) return refuse('rebase-at-first-point', { at });
    if (!used.some(({ ordinal }) => ordinal === at)) return refuse('rebase-without-point', { at });
  }
  return null;
};
