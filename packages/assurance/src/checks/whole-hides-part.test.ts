import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, metricsFor, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };

const found = (
  values: readonly (readonly [place: string, month: string, value: number])[],
  whole: string | undefined = 'E10000018',
) => {
  const expected = { places: ['E06000016', 'E10000018'], from: '2025-09', to: '2025-10', whole };
  const metrics = metricsFor().map((metric) => ({ ...metric, expected, at }));
  const figures = values.flatMap(([place, month, value]) => [
    figureOf('actual', 'share', month, value, { place }),
    figureOf('target', 'share', month, 80, { place }),
  ]);
  return assess(workspaceOf(figures, { metrics }), { asOf: '2025-12-15' }).findings.filter(
    ({ code }) => code === 'whole-hides-part',
  );
};

test('a part that misses while the whole meets is told once, over all its months', () => {
  expect(
    found([
      ['E10000018', '2025-09', 84],
      ['E10000018', '2025-10', 85],
      ['E06000016', '2025-09', 70],
      ['E06000016', '2025-10', 71],
    ]).filter(({ message }) => message.includes('September to October 2025; of these')),
  ).toMatchObject([
    { severity: 'warning', subject: { metric: 'share', place: 'E06000016' }, figures: { met: 2, missed: 2 } },
  ]);
});

test.each([
  ['the whole misses too', 79, 70],
  ['the part meets as well', 84, 80],
])('nothing is hidden where %s', (_, whole, part) => {
  expect(
    found([
      ['E10000018', '2025-10', whole],
      ['E06000016', '2025-10', part],
    ]),
  ).toEqual([]);
});

test('places of which none is the whole hide nothing', () => {
  const values = [
    ['E10000018', '2025-10', 84],
    ['E06000016', '2025-10', 70],
  ] as const;
  expect(found(values)).not.toEqual([]);
  expect(found(values, '')).toEqual([]);
});
