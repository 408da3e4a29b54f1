/** From where to where something reaches along an axis. */
export type Reach = readonly [number, number];

/**
 * What stands along an axis in lanes above each other, from 0: each in the lowest in which it has room beside those
 * before it. None lies over another, and the order of equal ones is kept.
 */
export const lanes = (reaches: readonly Reach[]): readonly number[] => {
  const found = reaches.map(() => 0);
  const ends: number[] = [];
  const from = (index: number): number => reaches[index]?.[0] ?? 0;
  const inOrder = [...reaches.keys()].sort((a, b) => from(a) - from(b) || a - b);
  for (const index of inOrder) {
    const free = ends.findIndex((end) => from(index) >= end);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = reaches[index]?.[1] ?? 0;
    found[index] = lane;
  }
  return found;
};
