import { expect, test } from 'vitest';
import { saidOf, trialContext } from './said-of.fixture.ts';

const digest = 'a'.repeat(64);
const adopted = { state: 'adopted', adopted: { by: 'board', on: '2025-06-01', digest } };

test('the digest of what is written against that of what was adopted', () => {
  expect(saidOf(adopted, { ...trialContext, digest: 'b'.repeat(64) })[0]).toContain(
    'adopted/digest adopted-edited: This is not what board adopted on 2025-06-01',
  );
  expect(saidOf(adopted, { ...trialContext, digest })).toEqual([]);
  expect(saidOf(adopted)).toEqual([]);
});
