import { expect, test } from 'vitest';
import { ratingWith, saidOf, trialContext } from './said-of.fixture.ts';

const met = { againstTarget: { target: 'plan', green: 'met' } };

test('a window that the figures cannot make', () => {
  expect(saidOf({ ratings: [ratingWith(met, 'n.near')] })).toEqual([
    'ratings/0/for/windows never-applies: No window here can be made of the figures of n.near, which come by the financial-year. Name one that can.',
  ]);
  expect(saidOf({ ratings: [ratingWith(met, 'n.near', 'financial-year')] })).toEqual([]);
});

test('exceptions that take out everything', () => {
  const about = (except: string) => ({ metrics: ['m.*'], windows: ['month'], except: [except] });
  expect(saidOf({ ratings: [{ id: 'r', for: about('m.*'), ...met }] })[0]).toContain(
    '"except" takes out everything',
  );
  expect(saidOf({ ratings: [{ id: 'r', for: about('m.wait'), ...met }] })).toEqual([]);
});

test('months of which there is nothing', () => {
  const context = { ...trialContext, months: { from: '2024-04', to: '2026-03' } };
  const said = (from: string, to?: string) => saidOf({ forPeriods: { from, to } }, context);
  expect(said('2052-04', '2053-03')[0]).toContain('the figures run from April 2024 to March 2026');
  expect(said('2015-04', '2016-03')).toHaveLength(1);
  expect(said('2027-04', '2028-03')).toEqual([]);
  expect(said('2015-04')).toEqual([]);
});
