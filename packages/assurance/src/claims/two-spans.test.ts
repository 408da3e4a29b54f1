import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { Assertion } from '../claim.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const months = ['2025-07', '2025-08', '2025-09'];
const figures = [
  ...months.map((month, index) => figureOf('target', 'share', month, 85 + index)),
  figureOf('actual', 'share', '2025-07', 83),
  figureOf('actual', 'share', '2025-08', 84),
];
const actual = { role: 'actual', metric: 'share', period: '2025-07--2025-08', decimals: 1 } as const;
const target = { role: 'target', metric: 'share', period: 'FY2025-26-Q2', decimals: 1 } as const;

const seen = (assertion: Assertion, known = figures) => {
  const claim = {
    id: 'claim',
    title: 'A claim',
    subject: { metric: 'share', place: 'E10000018', period: 'FY2025-26-Q2' },
    assertion,
    source: { document: 'paper', line: 7 },
    at: { ref: 'x.claims.json', path: [] },
  };
  const { claims, findings } = assess(workspaceOf(known, { claims: [claim] }), { asOf: '2025-12-15' });
  return { why: claims[0]?.why ?? [], finding: findings.find(({ code }) => code === 'two-spans') };
};

const gap = { says: 'gap', value: 2.5, decimals: 1, unit: 'percentage-points', actual, target } as const;
const comparison = { says: 'comparison', words: 'worse', actual, with: target } as const;
const likeForLike =
  'Two spans are compared: July to August 2025 with quarter 2 2025-26 (July to September 2025). Like for like, over July to August 2025, the gap is';

test.each([
  ['a gap', gap, `${likeForLike} 2.00 percentage points: 83.5% is the actual, 85.5% is the target.`],
  [
    'a comparison',
    comparison,
    `${likeForLike} 2.0 percentage points: 83.5% is the actual, 85.5% is the target.`,
  ],
])('%s over two spans names both, in one wording for the paper and the finding', (_, assertion, says) => {
  const { why, finding } = seen(assertion);
  expect(why).toContain(says);
  expect(finding?.message).toBe(`A claim: ${says}`);
  expect(finding?.figures).toMatchObject({ actual: 83.5, target: 85.5, likeForLike: 2 });
});

test('where one side is not known over the shared span, the other is given', () => {
  const { finding } = seen({ ...comparison, actual: { ...actual, printed: 90 } }, figures.slice(0, 4));
  expect(finding?.message).toContain('Like for like, the target for July to August 2025 is 85.5%.');
});

test('spans that share nothing are said to', () => {
  const { finding } = seen({ ...comparison, with: { ...target, period: '2025-09' } });
  expect(finding?.message).toContain('They share no span over which they could be compared.');
});

test('one span is nothing to speak of', () => {
  expect(seen({ ...gap, target: { ...target, period: actual.period } }).finding).toBeUndefined();
});
