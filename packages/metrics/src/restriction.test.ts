import { expect, test } from 'vitest';
import { isRestrictedOn, restrictionSchema, sayRestriction } from './restriction.ts';

const paragraph3 = 'paragraph 3 of Schedule 12A to the Local Government Act 1972';

test('exempt information names its paragraph, and nothing else needs one', () => {
  expect(restrictionSchema.safeParse({ because: 'exempt', under: paragraph3 }).success).toBe(true);
  expect(restrictionSchema.safeParse({ because: 'management-information' }).success).toBe(true);
  const refused = restrictionSchema.safeParse({ because: 'exempt' });
  expect(refused.error?.issues).toMatchObject([
    { path: ['under'], message: expect.stringContaining('names the paragraph') },
  ]);
});

test('an unknown reason and a day that is none are refused', () => {
  expect(restrictionSchema.safeParse({ because: 'secret' }).success).toBe(false);
  expect(restrictionSchema.safeParse({ because: 'exempt', under: 'x', until: '1 July' }).success).toBe(false);
});

test('it holds until its day, and without a day always', () => {
  const until = { because: 'not-for-publication', until: '2026-07-01' } as const;
  expect([isRestrictedOn(until, '2026-06-30'), isRestrictedOn(until, '2026-07-01')]).toEqual([true, false]);
  expect(isRestrictedOn({ because: 'not-for-publication' }, '2099-01-01')).toBe(true);
});

test('it is said with its paragraph and its day', () => {
  expect(
    sayRestriction({ because: 'exempt', under: paragraph3, until: '2026-07-01' }, () => '1 July 2026'),
  ).toBe(`exempt information under ${paragraph3}, until 1 July 2026`);
});
