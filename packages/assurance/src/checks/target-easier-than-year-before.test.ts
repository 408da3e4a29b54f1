import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, metricsFor, workspaceOf } from '../workspace.fixture.ts';
import { targetEasierThanYearBefore } from './target-easier-than-year-before.ts';

const found = (
  figures: Parameters<typeof workspaceOf>[0],
  polarity: 'higher' | 'lower' | 'none' = 'higher',
) =>
  targetEasierThanYearBefore(
    knowledgeOn(
      workspaceOf(figures, {
        metrics: metricsFor(polarity).map((metric) => ({ ...metric, at: { ref: 'fixture.json', path: [] } })),
      }),
      '2025-12-15',
    ),
  );

const pair = (before: number, target: number, more = {}) => [
  figureOf('actual', 'share', '2024-10', before, more),
  figureOf('target', 'share', '2025-10', target),
];

test('a plan below what was done a year before is told once for all its periods', () => {
  expect(
    found([
      ...pair(85, 80),
      figureOf('actual', 'share', '2024-11', 86),
      figureOf('target', 'share', '2025-11', 81),
      figureOf('actual', 'share', '2024-12', 70),
      figureOf('target', 'share', '2025-12', 82),
    ]),
  ).toMatchObject([
    {
      code: 'target-easier-than-year-before',
      severity: 'info',
      subject: { metric: 'share', period: '2025-11' },
      message: expect.stringContaining('for October to November 2025. The last, 81.0%, follows 86.0%'),
      figures: { target: 81, before: 86, periods: 2 },
    },
  ]);
});

test.each([
  ['the same as a year before', pair(80, 80), 'higher'],
  ['more than a year before', pair(79, 80), 'higher'],
  ['a higher ceiling where neither way is better', pair(79, 80), 'none'],
  ['set beside another method', pair(85, 80, { basis: 'other' }), 'higher'],
  ['without a figure a year before', pair(85, 80).slice(1), 'higher'],
] as const)('a target that is %s is left alone', (_, figures, polarity) => {
  expect(found(figures, polarity)).toEqual([]);
});

test('where lower is better, a higher target is the easier one', () => {
  expect(found(pair(79, 80), 'lower')).toHaveLength(1);
  expect(found(pair(85, 80), 'lower')).toEqual([]);
});
