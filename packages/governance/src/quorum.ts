import type { Attendance } from './meeting.ts';
import type { TermsOfReference } from './terms-of-reference.ts';

/** How many must be there, of how many seats. */
export interface QuorumNeeded {
  readonly needed: number;
  readonly seats: number;
}

/** Whether a meeting could decide, and what it lacked. */
export interface QuorumVerdict extends QuorumNeeded {
  readonly present: number;
  readonly quorate: boolean;
  /** The requirements that nobody met, in the words of the terms. */
  readonly lacks: readonly string[];
}

export const seatsOf = ({ seats }: TermsOfReference): number =>
  seats.reduce((sum, each) => sum + each.seats, 0);

/**
 * How many members make a quorum. A share that is no whole number is rounded up: a quarter of 18 is 4.5, so four
 * members are less than a quarter and five are needed. `seats` stands in for the terms' own count where given.
 */
export const quorumNeeded = (terms: TermsOfReference, seats: number = seatsOf(terms)): QuorumNeeded => {
  const { members } = terms.quorum;
  if (typeof members === 'number') return { needed: members, seats };
  const [parts, of] = members.share;
  return { needed: Math.ceil((seats * parts) / of), seats };
};

/**
 * Whether so many of each category make a quorum under the terms. Categories that the terms do not seat do not count, nor do
 * more of a category than it has seats: deputies who come beside those for whom they stand in are guests.
 */
export const quorumAt = (
  terms: TermsOfReference,
  attendance: readonly Pick<Attendance, 'category' | 'present'>[],
): QuorumVerdict => {
  const seated = [...new Set(terms.seats.map(({ category }) => category))];
  const presentIn = (categories: readonly string[]): number =>
    [...new Set(categories)]
      .map((category) =>
        Math.min(sumOf(attendance, category, 'present'), sumOf(terms.seats, category, 'seats')),
      )
      .reduce((sum, each) => sum + each, 0);
  const present = presentIn(seated);
  const { needed, seats } = quorumNeeded(terms);
  const lacks = terms.quorum.requires
    .filter(({ anyOf, atLeast }) => presentIn(anyOf) < atLeast)
    .map(({ says }) => says);
  return { needed, seats, present, quorate: present >= needed && lacks.length === 0, lacks };
};

/** How many of a category, all rows of it together. */
const sumOf = <Key extends string>(
  rows: readonly ({ readonly category: string } & Readonly<Record<Key, number>>)[],
  category: string,
  key: Key,
): number => rows.filter((row) => row.category === category).reduce((sum, row) => sum + row[key], 0);

/** The terms under which a body met on a day: adopted, and in force then; null where none are known. */
export const termsOn = <T extends TermsOfReference>(
  terms: readonly T[],
  body: string,
  on: string,
): T | null =>
  terms
    .filter((each) => each.body === body && each.standing === 'adopted')
    .filter(({ from, until }) => (from === null || from <= on) && (until === null || on <= until))
    .toSorted((a, b) => ((a.from ?? '') > (b.from ?? '') ? -1 : 1))[0] ?? null;
