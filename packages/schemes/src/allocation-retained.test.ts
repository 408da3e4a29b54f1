import { expect, test } from 'vitest';
import { allocationRetained } from './allocation-retained.ts';
import { fund2026, schedule } from './year-2026-27.fixture.ts';

test('what seven districts leave of their allocations is what the shared schemes spend', () => {
  const [grant, ...others] = allocationRetained(fund2026, schedule);
  expect(others).toEqual([]);
  expect(grant).toMatchObject({
    source: 'facilities-grant',
    retained: 88_350_500,
    sharedSchemes: 88_350_500,
    agrees: true,
  });
  expect(grant?.allocations.map(({ body, retained }) => [body, retained])).toEqual([
    ['blaby', 12_621_700],
    ['charnwood', 12_621_500],
    ['harborough', 12_621_500],
    ['hinckley-and-bosworth', 12_621_500],
    ['melton', 12_621_500],
    ['north-west-leicestershire', 12_621_300],
    ['oadby-and-wigston', 12_621_500],
  ]);
});

test('without a line of its own it is unknown what a body leaves', () => {
  const [grant] = allocationRetained(fund2026, {
    ...schedule,
    schemes: schedule.schemes.filter(({ body }) => body !== 'melton'),
  });
  expect(grant).toMatchObject({ retained: null, agrees: null });
});
