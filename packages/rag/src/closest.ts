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

/**
 * The word that was probably meant, for “did you mean”: of those for which the fewest letters must be added, left out,
 * changed or swapped with their neighbour (Damerau's and Levenshtein's distance), the first by the alphabet. A third of the
 * letters may be wrong, not all; capitals, spaces and signs count for nothing. Null where none is as near, and for a text
 * of more than 100 letters, which is no slip.
 */
export const closest = (word: string, words: Iterable<string>): string | null => {
  if (word.length > longest) return null;
  // By the alphabet, so that of several as near it is the same one however they are listed.
  const all = [...words].sort();
  const written = withoutZeros(word);
  const same = all.includes(word) ? word : all.find((each) => withoutZeros(each) === written);
  if (same !== undefined) return same;
  const wanted = folded(word);
  let best: string | null = null;
  let least = Math.min(Math.floor(Math.max(wanted.length, 3) / 3) + 1, wanted.length);
  for (const each of all) {
    const candidate = folded(each);
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, candidate);
    if (distance < least) {
      best = each;
      least = distance;
    }
  }
  return best;
};
