import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment, Judgement } from './assessment.ts';
import { figureOf, ruleSetFor, workspaceOf } from './workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const figures = ['2025-04', '2025-05'].flatMap((period) => [
  figureOf('actual', 'share', period, 90, { vintage: '2025-06-10' }),
  figureOf('target', 'share', period, 87, { vintage: '2025-06-10' }),
]);

const on = (asOf: string, stale: 'do-not-rate' | 'rate-and-mark' | undefined, more = figures): Assessment =>
  assess(workspaceOf(more, { ruleSets: [{ ...ruleSetFor({ stale }), at }] }), { asOf });

const judged = ({ judgements }: Assessment, period: string): Judgement | undefined =>
  judgements.find((each) => each.metric === 'share' && each.period === period);

// June is due on 30 July, late until 28 September, and missing from then on.
test.each([
  ['2025-09-28', 'green', []],
  ['2025-09-29', 'not-rated', ['stale']],
] as const)('on %s the latest figure is %s', (asOf, status, reasons) => {
  expect(judged(on(asOf, 'do-not-rate'), '2025-05')).toMatchObject({ status, reasons, value: 90 });
});

test('a figure that another follows is not stale, however old', () => {
  expect(judged(on('2025-12-31', 'do-not-rate'), '2025-04')?.status).toBe('green');
});

test('a later figure of a withheld number shows that the series goes on', () => {
  const later = [...figures, figureOf('actual', 'share', '2025-06', null, { status: 'suppressed' })];
  expect(judged(on('2025-12-31', 'do-not-rate', later), '2025-05')?.status).toBe('green');
});

test('it may be rated and marked, and is not asked after where no policy is about it', () => {
  expect(judged(on('2025-12-31', 'rate-and-mark'), '2025-05')).toMatchObject({
    status: 'green',
    ratings: [{ marks: ['stale'] }],
  });
  expect(judged(on('2025-12-31', undefined), '2025-05')?.ratings[0]?.marks).toEqual([]);
});
