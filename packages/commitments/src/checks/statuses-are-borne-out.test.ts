import { expect, test } from 'vitest';
import { indicator, measure, plan, sound } from '../chain.fixture.ts';
import { statusesAreBorneOut } from './statuses-are-borne-out.ts';

const source = { document: 'paper', line: 1 };
const figure = (value: number) => ({ place: 'E10000018', value, range: null, on: null, source });
const chain = (
  status: string,
  values: readonly number[],
  judge: 'now' | 'at-the-end' = 'now',
  test: 'at-least' | 'at-most' = 'at-least',
) => ({
  ...sound,
  deliveryPlans: [
    plan({ projects: [{ id: 'p', title: 'Project', status, update: [], groups: [], source }] }),
  ],
  successMeasures: [
    measure('m1', {
      serves: ['p'],
      target: { value: 95, unit: 'percent', test, setBy: null, judge, due: null },
    }),
  ],
  indicators: [indicator('i1', { shows: ['m1'], reported: values.map(figure) })],
});

test('on track, and every figure misses its target', () => {
  expect(statusesAreBorneOut(chain('On track', [86.1, 81.9, 87.8, 89.1]))).toMatchObject([
    {
      code: 'status-not-borne-out',
      severity: 'error',
      message:
        'The project “Project” has the status “On track”, and all 4 figures that it reports against a target miss it.',
    },
  ]);
});

test('one that meets it, on the line or above, bears it out', () => {
  expect(statusesAreBorneOut(chain('On track', [86.1, 95]))).toEqual([]);
});

test('a target that must not be passed is missed from above', () => {
  expect(statusesAreBorneOut(chain('On track', [94.9], 'now', 'at-most'))).toEqual([]);
  expect(statusesAreBorneOut(chain('On track', [95.1], 'now', 'at-most'))).toHaveLength(1);
});

test.each([
  ['while a season adds up', chain('On track', [24.3], 'at-the-end')],
  ['without a figure', chain('On track', [])],
  ['where the status says nothing of success', chain('Under way', [24.3])],
  ['where the status is unmapped', chain('Slow', [24.3])],
])('nothing is contradicted %s', (_, records) => {
  expect(statusesAreBorneOut(records)).toEqual([]);
});
