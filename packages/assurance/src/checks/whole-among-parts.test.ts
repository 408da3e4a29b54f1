import type { Metric } from '@ragstone/metrics';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, metricsFor, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const [share] = metricsFor();
const places = ['local:llr', 'E06000016', 'E10000018'];

const assessed = (
  whole: number,
  parts: readonly number[],
  unit: Metric['unit'] = 'percent',
  share_ = true,
) => {
  if (share === undefined) throw new Error('no metric');
  const metric: Metric = {
    ...share,
    unit,
    expected: { places, from: '2025-10', to: '2025-10' },
    at,
  } as Metric;
  const plausible = share_ ? { share: { from: 15, to: 45 } } : {};
  return assess(
    workspaceOf(
      places.flatMap((place, index) => {
        const value = [whole, ...parts][index];
        if (value === undefined) return [];
        return [
          figureOf('actual', 'share', '2025-10', value, { place }),
          figureOf('target', 'share', '2025-10', 50, { place }),
        ];
      }),
      {
        metrics: [{ ...metric, at }],
        places: [
          {
            id: 'local:llr',
            name: 'The whole',
            parts: [{ place: 'E06000016', ...plausible }, { place: 'E10000018' }],
            at,
          },
          { id: 'E06000016', name: 'Leicester', at },
          { id: 'E10000018', name: 'Leicestershire', at },
        ],
      },
    ),
    { asOf: '2026-01-31' },
  );
};
const found = (...given: Parameters<typeof assessed>) =>
  assessed(...given)
    .findings.filter(({ code }) => code.startsWith('whole-'))
    .map(({ code, severity, message }) => `${severity} ${code}: ${message}`);

test('a whole outside its parts is an error, and is not rated', () => {
  expect(found(39.8, [40.8, 66.9])).toEqual([
    'error whole-outside-parts: Left on the ready date, The whole, October 2025, is 39.8%, but its parts are 40.8% (Leicester) and 66.9% (Leicestershire): no mean of them can be outside 40.75% to 66.95%. It is not rated.',
  ]);
  const whole = assessed(39.8, [40.8, 66.9]).judgements.find(({ place }) => place === 'local:llr');
  expect(whole).toMatchObject({
    status: 'not-rated',
    reasons: ['figures-conflict'],
    value: 39.8,
    conflicts: [{ message: 'Its parts cannot make it: 40.8% (Leicester) and 66.9% (Leicestershire).' }],
  });
});

test('a whole that would take shares that are not plausible is a warning, and is rated', () => {
  expect(found(50, [40.8, 66.9])[0]).toContain('warning whole-implausible');
  expect(found(50, [40.8, 66.9], 'percent', false)).toEqual([]);
  expect(assessed(50, [40.8, 66.9]).judgements.map(({ status }) => status)).not.toContain('not-rated');
});

test('a whole that touches a part by rounding, a count, and a part that is missing are nothing to tell', () => {
  expect(found(40.7, [40.8, 66.9], 'percent', false)).toEqual([]);
  expect(found(100, [40, 60], 'count')).toEqual([]);
  expect(found(39.8, [40.8])).toEqual([]);
});
