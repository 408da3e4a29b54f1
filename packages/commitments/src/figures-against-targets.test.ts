import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { indicator, measure, sound } from './chain.fixture.ts';
import { figuresAgainstTargets } from './figures-against-targets.ts';
import type { ReportedFigure } from './indicator.ts';
import type { MeasureTarget } from './success-measure.ts';

const figure = (more: Partial<ReportedFigure>): ReportedFigure => ({
  place: 'E06000016',
  value: null,
  range: null,
  on: null,
  source: { document: 'paper', line: 1 },
  ...more,
});
const target: MeasureTarget = {
  value: 60,
  unit: 'percent',
  test: 'at-least',
  setBy: null,
  judge: 'now',
  due: null,
};
const counted = (reported: readonly ReportedFigure[], of: Partial<MeasureTarget> | null = {}) => {
  const m1 = measure('m1', { target: of === null ? null : { ...target, ...of } });
  return figuresAgainstTargets([m1], {
    ...sound,
    successMeasures: [m1],
    indicators: [indicator('i1', { reported })],
  });
};

test('figures are met on the line, and a range is missed where both its ends are', () => {
  expect(
    counted([figure({ value: 60 }), figure({ value: 59.9 }), figure({ range: { from: 50, to: 52 } })]),
  ).toEqual({
    figuresMet: known(1),
    figuresMissed: known(2),
  });
});

test('a range on both sides of its target could be either', () => {
  expect(counted([figure({ range: { from: 59, to: 61 } })]).figuresMissed).toEqual(unknown('not-calculable'));
});

test('nothing is judged before its day, and a figure of the day itself is', () => {
  const due = { judge: 'at-the-end', due: '2030-12-31' } as const;
  expect(counted([figure({ value: 55.4 })], due).figuresMissed).toEqual(unknown('not-yet-due'));
  expect(counted([figure({ value: 55.4, on: '2030-12-31' })], due).figuresMissed).toEqual(known(1));
  expect(counted([figure({ value: 24.3 })], { judge: 'at-the-end' }).figuresMet).toEqual(
    unknown('in-progress'),
  );
});

test('without a target or a figure nothing is met and nothing missed', () => {
  expect(counted([figure({ value: 25.9 })], null).figuresMet).toEqual(unknown('no-target'));
  expect(counted([]).figuresMissed).toEqual(unknown('no-data'));
});

test('what was met before says nothing of the latest figure of a place', () => {
  const before = figure({ value: 65, on: '2024-12-31' });
  expect(counted([before, figure({ value: 55, on: '2025-12-31' })])).toEqual({
    figuresMet: known(0),
    figuresMissed: known(1),
  });
  expect(counted([before, figure({ value: null, on: '2025-12-31' })]).figuresMet).toEqual(
    unknown('not-calculable'),
  );
});

test('that none misses is not known while a figure is lacking, and that one does is', () => {
  const measures = ['m1', 'm2'].map((id) => measure(id, { target }));
  const counts = (value: number, other: Partial<MeasureTarget> = {}) =>
    figuresAgainstTargets(
      measures.map((each) => (each.id === 'm2' ? { ...each, target: { ...target, ...other } } : each)),
      {
        ...sound,
        indicators: [
          indicator('i1', { reported: [figure({ value })] }),
          indicator('i2', { shows: ['m2'], reported: [] }),
        ],
      },
    );
  expect(counts(61)).toEqual({ figuresMet: known(1), figuresMissed: unknown('no-data') });
  expect(counts(59)).toEqual({ figuresMet: known(0), figuresMissed: known(1) });
  expect(counts(61, { judge: 'at-the-end', due: '2030-12-31' }).figuresMissed).toEqual(known(0));
});
