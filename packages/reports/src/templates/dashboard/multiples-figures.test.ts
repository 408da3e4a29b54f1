import type { Judgement } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { threeYears } from '../../../test/fixture/attendances.ts';
import { english } from '../../words/english/english.ts';
import type { DashboardMetric } from './dashboard-metrics.ts';
import { multiplesFigures } from './multiples-figures.ts';

const known = threeYears.assessment.judgements.filter(({ value }) => value !== null).slice(0, 3);
const [first, , last] = known;
if (first === undefined || last === undefined) throw new Error('three judgements are needed');

const saysOf = (series: readonly Judgement[]): readonly (string | undefined)[] => {
  const metrics = ['a', 'b', 'c'].map(
    (id): DashboardMetric => ({ id, title: id, judgement: last, series, absent: [], chart: null }),
  );
  const figures = multiplesFigures(english, { id: 'group', title: 'Group', metrics });
  return figures.flatMap(({ chart }) =>
    chart.kind === 'small-multiples' ? chart.panels.map(({ says }) => says) : [],
  );
};

test('a course that goes on to the end says its last figure and its first', () => {
  expect(saysOf(known)).toHaveLength(3);
  expect(saysOf(known)[0]).toMatch(/^[\d.,%]+, from [\d.,%]+$/);
});

test('where the latest period has no figure, the period of the last one is named and no figure is said since', () => {
  const stopped = [first, { ...first, period: known[1]?.period ?? '' }, { ...last, value: null }];
  expect(saysOf(stopped)[0]).toContain(`for ${english.days.period(known[1]?.period ?? '')}, from `);
  expect(saysOf(stopped)[0]).toContain('; no figure since');
});
