import { expect, test } from 'vitest';
import { commitment, sound } from '../chain.fixture.ts';
import { wordingIsTheApproved } from './wording-is-the-approved.ts';

const source = { document: 'minutes', line: 196 };
const approved = { says: 'Safe, warm homes', by: 'board', on: '2026-02-26', source };
const worded = (says: string | null) => ({ ...sound, commitments: [commitment('D4', { says, approved })] });

test('case and spacing are no difference', () => {
  expect(wordingIsTheApproved(worded('safe,  warm homes.'))).toEqual([]);
});

test('a word more is another promise', () => {
  expect(wordingIsTheApproved(worded('Affordable, safe, warm homes'))).toMatchObject([
    {
      code: 'wording-not-approved',
      severity: 'error',
      figures: {
        printed: 'Affordable, safe, warm homes',
        approved: 'Safe, warm homes',
        by: 'board',
        on: '2026-02-26',
      },
    },
  ]);
});

test('where one is unknown there is nothing to compare', () => {
  expect(wordingIsTheApproved(worded(null))).toEqual([]);
  expect(wordingIsTheApproved(sound)).toEqual([]);
});
