import type { FactColumns } from '../../packages/rules/src/index.ts';

/** One figure as general rule engines take it: plain values, null for what is missing. */
export interface Observation {
  readonly value: number | null;
  readonly target: number;
  readonly amber: number;
  readonly polarity: (typeof polarities)[number];
  readonly status: (typeof figureStatuses)[number];
}

const polarities = ['higher', 'lower', 'zero'] as const;
const figureStatuses = ['final', 'provisional', 'missing'] as const;

/**
 * Figures from a seed: about one in twelve is missing, one in twelve stands exactly on its target and one exactly on
 * its amber threshold. Every number has one decimal, so that plain comparison gives the answers of decimal comparison.
 */
export const observations = (count: number, seed: number): readonly Observation[] => {
  const chance = mulberry32(seed);
  const tenths = (from: number, to: number) => Math.round((from + chance() * (to - from)) * 10) / 10;
  return Array.from({ length: count }, (): Observation => {
    const polarity = polarities[Math.floor(chance() * 3)] ?? 'zero';
    const target = polarity === 'zero' ? 0 : tenths(40, 90);
    const width = tenths(1, 8);
    const amber = Math.round((polarity === 'higher' ? target - width : target + width) * 10) / 10;
    const where = Math.floor(chance() * 12);
    const near = Math.round((target + tenths(-12, 12)) * 10) / 10;
    const value = where === 0 ? target : where === 1 ? amber : polarity === 'zero' ? Math.max(0, near) : near;
    const status = where === 2 ? 'missing' : where < 5 ? 'provisional' : 'final';
    return { value: status === 'missing' ? null : value, target, amber, polarity, status };
  });
};

/** The same figures as columns. */
export const asColumns = (figures: readonly Observation[]): FactColumns => ({
  rows: figures.length,
  columns: {
    value: { numbers: Float64Array.from(figures, ({ value }) => value ?? Number.NaN) },
    target: { numbers: Float64Array.from(figures, ({ target }) => target) },
    amber: { numbers: Float64Array.from(figures, ({ amber }) => amber) },
    polarity: {
      values: polarities,
      places: Uint8Array.from(figures, ({ polarity }) => polarities.indexOf(polarity)),
    },
    status: {
      values: figureStatuses,
      places: Uint8Array.from(figures, ({ status }) => figureStatuses.indexOf(status)),
    },
  },
});

/** A small generator of numbers from a seed, by Tommy Ettinger, in the public domain. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
