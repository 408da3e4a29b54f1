import type { TermsOfReference } from './terms-of-reference.ts';

const source = { document: 'terms', line: 1 };
const seats = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([category, count]) => ({ category, seats: count, source }));

/** A board whose quorum is a quarter of its seats, with a councillor and somebody of the health service. */
export const boardTerms: TermsOfReference = {
  id: 'board-2023',
  body: 'board',
  title: 'Board',
  standing: 'adopted',
  from: '2023-10-31',
  until: null,
  seats: seats({ councillor: 3, officer: 4, health: 5, partner: 12 }),
  quorum: {
    members: { share: [1, 4] },
    requires: [
      { says: 'a councillor', anyOf: ['councillor'], atLeast: 1 },
      { says: 'somebody of the health service', anyOf: ['health'], atLeast: 1 },
    ],
    source,
  },
  countedOtherwise: [],
  source,
};

/** A partnership that needs six, of whom four are from neither the council nor the health service. */
export const partnershipTerms: TermsOfReference = {
  ...boardTerms,
  id: 'partnership-2022',
  body: 'partnership',
  title: 'Partnership',
  seats: seats({ council: 4, health: 3, partner: 7 }),
  quorum: {
    members: 6,
    requires: [
      { says: 'one of the health service', anyOf: ['health'], atLeast: 1 },
      { says: 'one of the council', anyOf: ['council'], atLeast: 1 },
      { says: 'four of other partners', anyOf: ['partner'], atLeast: 4 },
    ],
    source,
  },
};
