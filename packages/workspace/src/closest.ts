/** How many letters must be added, taken away, changed or swapped with their neighbour to make one word the other. */
const editDistance = (a: string, b: string): number => {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/** Words as they are likened: `Adult Social Care`, `adultSocialCare` and `adult_social_care` are one. */
const folded = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** As a spreadsheet leaves a number that began with zeros. */
const withoutZeros = (word: string): string => word.replace(/^0+(?=.)/, '');

const longest = 100;

/** The word that was probably meant: a third of its letters may be wrong, not all; null where none is as near. */
export const closest = (word: string, words: Iterable<string>): string | null => {
  if (word.length > longest) return null;
  const wanted = folded(word);
  let best: string | null = null;
  let least = Math.min(Math.floor(Math.max(wanted.length, 3) / 3) + 1, wanted.length);
  for (const each of words) {
    const candidate = folded(each);
    if (withoutZeros(each) === withoutZeros(word)) return each;
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, candidate);
    if (distance < least || (distance === least && best !== null && each < best)) {
      best = each;
      least = distance;
    }
  }
  return best;
};
