import { expect, test } from 'vitest';
import { sound, strategy } from '../chain.fixture.ts';
import { printedCountsAddUp } from './printed-counts-add-up.ts';

test('printed counts come to what is there', () => {
  expect(printedCountsAddUp(sound)).toEqual([]);
});

test('a printed count that does not is reported where it is printed', () => {
  const [old, ...later] = strategy.versions;
  if (old === undefined) throw new Error('no version');
  const printed = [
    { of: 'commitments', value: 3, source: { document: 'paper', line: 7 } },
    { of: 'life-course-priorities', value: 1, source: { document: 'paper', line: 7 } },
    { of: 'cross-cutting-priorities', value: 2, source: { document: 'paper', line: 8 } },
  ] as const;
  const strategies = [{ ...strategy, versions: [{ ...old, printed }, ...later] }];
  expect(printedCountsAddUp({ ...sound, strategies })).toMatchObject([
    { figures: { of: 'commitments', stated: 3, counted: 2 }, source: { line: 7 } },
    { figures: { of: 'cross-cutting priorities', stated: 2, counted: 0 }, source: { line: 8 } },
  ]);
});
