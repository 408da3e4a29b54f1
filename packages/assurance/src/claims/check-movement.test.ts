import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { Assertion, CheckedClaim } from '../claim.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const month = (period: string) => ({
  figure: { role: 'actual', metric: 'share', period, decimals: 1 } as const,
});

const check = (words: 'rising' | 'level' | 'falling', values: readonly (number | null)[]): CheckedClaim => {
  const assertion: Assertion = { says: 'movement', words, from: month('2025-09'), to: month('2025-10') };
  const figures = values.flatMap((value, index) =>
    value === null ? [] : [figureOf('actual', 'share', `2025-${index === 0 ? '09' : '10'}`, value)],
  );
  const [checked] = assess(
    workspaceOf(figures, {
      claims: [
        {
          id: 'claim',
          title: 'A claim',
          subject: { metric: 'share', place: 'E10000018', period: '2025-10' },
          assertion,
          source: { document: 'paper', line: 7 },
          at: { ref: 'x.claims.json', path: [] },
        },
      ],
    }),
    { asOf: '2025-12-15' },
  ).claims;
  if (checked === undefined) throw new Error('no claim');
  return checked;
};

test.each([
  ['rising', [80, 88], 'confirmed', 10],
  ['rising', [80, 76], 'disputed', -5],
  ['level', [80, 80], 'confirmed', 0],
  ['falling', [80, 80.1], 'disputed', 0.125],
] as const)('%s: %j is %s', (words, values, verdict, percent) => {
  const checked = check(words, values);
  expect(checked).toMatchObject({ verdict, computedUnit: 'percent' });
  expect(checked.computed).toBeCloseTo(percent, 9);
});

test('from zero there is no percent, and it rises all the same', () => {
  expect(check('rising', [0, 4])).toMatchObject({ verdict: 'confirmed', computed: 4, computedUnit: null });
});

test('without one of the numbers nothing can be said', () => {
  expect(check('rising', [null, 88])).toMatchObject({
    verdict: 'unverifiable',
    computed: null,
    why: ['Which way it went cannot be worked out again: the figure is overdue.'],
  });
});
