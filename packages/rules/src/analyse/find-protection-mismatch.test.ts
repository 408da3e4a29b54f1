import { expect, test } from 'vitest';
import { saidOf } from './said-of.fixture.ts';

const said = (show: string) =>
  saidOf({ protect: [{ for: { metrics: ['n.zero'] }, hideCountsBelow: 5, show }] });

test('what is shown says the number that hides', () => {
  expect(said('fewer than 10')[0]).toContain(
    'protect/0/show protection-says-other: Numbers below 5 are hidden',
  );
  expect(said('fewer than 5')).toEqual([]);
  expect(said('suppressed')).toEqual([]);
});
