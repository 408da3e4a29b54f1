import type { ClaimVerdict } from '@ragstone/assurance';
import { counted } from './counted.ts';
import { numbers } from './numbers.ts';

/** A count with its verb; nothing of what there is none of. */
const said = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** Every statement of the papers beside what the figures give. */
export const claims = {
  title: 'What the papers say, and what the figures say',
  disputed: {
    heading: 'Disputed: the evidence gives another answer',
    none: 'No statement of a paper is recorded.',
    lead: (disputed: number, all: number): string =>
      `${disputed} of ${counted(all, 'statement')} ${disputed === 1 ? 'is' : 'are'} disputed.`,
    /** Empty where there are no others. */
    others: (counts: Readonly<Record<ClaimVerdict, number>>): string => {
      const rest = [
        ...said(
          counts.conflicting,
          'meets evidence that disagrees with itself',
          'meet evidence that disagrees with itself',
        ),
        ...said(counts.unverifiable, 'cannot be verified', 'cannot be verified'),
        ...said(counts.confirmed, 'is confirmed', 'are confirmed'),
      ];
      return rest.length === 0 ? '' : ` Of the others ${numbers.list(rest)}.`;
    },
    caption: 'What the paper says, and what the figures say; follow the figures to the reason',
    columns: { statement: 'Statement', paper: 'The paper', figures: 'The figures', where: 'Where' },
  },
  why: 'Why each is disputed',
  conflicting: {
    heading: 'Conflicting: the evidence disagrees with itself',
    lead: 'Two figures of equal standing would decide differently. Neither was chosen.',
  },
  unverifiable: {
    heading: 'Unverifiable: the evidence is lacking',
    lead: 'The figures that would decide are not there. That makes the statement neither right nor wrong.',
  },
  confirmed: {
    heading: 'Confirmed',
    caption: 'Statements that the evidence bears out',
    lead: 'Each was worked out again from the figures, and comes to what is printed.',
    folded: (count: number): string => counted(count, 'confirmed statement'),
  },
  byPaper: {
    heading: 'How each paper fares',
    lead: 'A number, status or comparison counts once for every line that states it.',
    caption: 'Statements by paper and verdict',
    columns: {
      paper: 'Paper',
      disputed: 'Disputed',
      conflicting: 'Conflicting',
      unverifiable: 'Unverifiable',
      confirmed: 'Confirmed',
      all: 'All',
    },
    allPapers: 'All papers',
  },
};
