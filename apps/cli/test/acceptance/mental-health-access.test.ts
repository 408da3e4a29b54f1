import { expect, test } from 'vitest';
import { assessed, claimOf, claimsAt, llr } from '../llr.ts';

const scrutiny = '2025-09-03';
const referrals = 'mental-health-access.referrals';

test.each([
  ['routine', 1394, 4120],
  ['urgent', 1402, 12128],
  ['emergency', 1409, 5228],
])('the twelve months of %s referrals on line %d add up to %d', async (_, line, total) => {
  expect(claimOf(await assessed(scrutiny), '002', line, total)).toMatchObject({
    verdict: 'confirmed',
    reproducedBy: 'exact',
    computed: total,
  });
});

test('21,476 referrals in all', async () => {
  const { figures } = await llr();
  const all = figures.filter(({ metric }) => metric.startsWith(referrals));
  expect(all.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(21_476);
});

test('the increase is true of all together, routine and emergency, and false of urgent', async () => {
  const claims = claimsAt(await assessed(scrutiny), '002', 1413);
  expect(claims.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['access-rising-all', 'confirmed'],
    ['access-rising-emergency', 'confirmed'],
    ['access-rising-routine', 'confirmed'],
    ['access-rising-urgent', 'disputed'],
  ]);
  const changes = claims.map(({ computed }) => Math.round((computed ?? 0) * 10) / 10);
  expect(changes).toEqual([29.9, 179.6, 58.3, -18.6]);
});

test('emergency referrals rise six times in a row; no count of activity has a colour', async () => {
  const { escalations, judgements } = await assessed(scrutiny);
  expect(
    escalations.filter(({ rule, state }) => rule === 'mental-health-access/rising' && state === 'raised'),
  ).toMatchObject([{ subject: { metric: `${referrals}.emergency` }, since: '2025-06' }]);
  const own = judgements.filter(({ metric }) => metric.startsWith(referrals));
  expect(own).toHaveLength(36);
  expect(new Set(own.map(({ status }) => status))).toEqual(new Set(['not-rated']));
});
