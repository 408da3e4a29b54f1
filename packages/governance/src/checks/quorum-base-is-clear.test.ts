import { expect, test } from 'vitest';
import { boards, line } from '../boards.fixture.ts';
import { boardTerms, partnershipTerms } from '../terms.fixture.ts';
import { quorumBaseIsClear } from './quorum-base-is-clear.ts';

const at = { ref: 'terms', path: [] };
const counted = (seats: number) => ({
  ...boardTerms,
  at,
  countedOtherwise: [{ says: 'Names on the agenda', seats, source: line(17) }],
});

test('19 names and 24 seats need five and six', () =>
  expect(quorumBaseIsClear(boards({ termsOfReference: [counted(19)] }))).toMatchObject([
    {
      code: 'quorum-base-unclear',
      severity: 'info',
      message:
        'The quorum of The Board is a share of its members, whose number is printed in more than one way, so that 5 to 6 are needed: Board: 6 of 24; Names on the agenda: 5 of 19.',
    },
  ]));

test('22 names need six as well, and a quorum that is a number needs no count', () => {
  expect(quorumBaseIsClear(boards({ termsOfReference: [counted(22)] }))).toEqual([]);
  const number = { ...partnershipTerms, at, countedOtherwise: counted(3).countedOtherwise };
  expect(quorumBaseIsClear(boards({ termsOfReference: [number] }))).toEqual([]);
});
