import { expect, test } from 'vitest';
import { action, commitment, sound } from '../chain.fixture.ts';
import { idsAreUnique } from './ids-are-unique.ts';

test('no id is given twice', () => {
  expect(idsAreUnique(sound)).toEqual([]);
});

test('one that is given twice is reported once', () => {
  const records = {
    ...sound,
    commitments: [commitment('A1'), commitment('A1'), commitment('A1')],
    actions: [action('A1')],
  };
  expect(idsAreUnique(records)).toMatchObject([
    {
      code: 'duplicate-id',
      message: '3 commitments have the id A1. Which of them is meant, nobody can say.',
    },
  ]);
});
