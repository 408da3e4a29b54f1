/**
 * Marks along an axis in lanes above each other, from 0: each in the lowest in which it has room beside those before
 * it. None lies over another, and the order of equal ones is kept.
 */
export const lanes = (at: readonly number[], room: number): readonly number[] => {
  const found = at.map(() => 0);
  const ends: number[] = [];
  const inOrder = [...at.keys()].sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b);
  for (const index of inOrder) {
    const place = at[index] ?? 0;
    const free = ends.findIndex((end) => place - end >= room);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = place;
    found[index] = lane;
  }
  return found;
};
