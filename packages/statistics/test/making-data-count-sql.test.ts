import { describe, expect, test } from 'vitest';
import { isRefusal, type Polarity, type SpcChart, type SpcVariation, spcChart } from '../src/index.ts';
import { readJson } from './read-json.fixture.ts';

interface SqlCase {
  readonly id: string;
  readonly input: {
    readonly dates: readonly string[];
    readonly values: readonly number[];
    readonly improvement: 'Up' | 'Down' | 'Neither';
    readonly conflict: 'Concern' | 'Improvement' | null;
    readonly target: number | null;
    readonly ghost: readonly string[];
    readonly recalc: readonly string[];
    readonly baseline: string | null;
  };
  readonly annotations: readonly { readonly index: number; readonly text: string }[];
  readonly expected: {
    readonly partition: readonly number[];
    readonly mean: readonly number[];
    readonly lowerProcessLimit: readonly number[];
    readonly upperProcessLimit: readonly number[];
    readonly lowerTwoSigma: readonly number[];
    readonly upperTwoSigma: readonly number[];
    readonly flags: Readonly<Record<string, readonly boolean[]>>;
    readonly pointStatus: readonly string[];
    readonly conflict: readonly boolean[];
    readonly variationIcon: string;
    readonly assuranceIcon: string | null;
  };
}

const { cases } = readJson<{ readonly cases: readonly SqlCase[] }>('vectors/making-data-count-sql.json');

const polarities = { Up: 'higher', Down: 'lower', Neither: 'none' } as const satisfies Record<
  string,
  Polarity
>;

const chartOf = ({ input }: SqlCase): SpcChart => {
  const at = (date: string): number => input.dates.indexOf(date);
  const chart = spcChart(
    input.values.map((value, ordinal) => ({
      ordinal,
      value,
      ghosted: input.ghost.includes(input.dates[ordinal] ?? ''),
    })),
    {
      dialect: 'making-data-count-sql',
      polarity: polarities[input.improvement],
      target: input.target,
      conflictShows: input.conflict === 'Improvement' ? 'improvement' : 'concern',
      rebases: input.recalc.map((date) => ({ at: at(date), reason: 'in the sample data' })),
      ...(input.baseline === null ? {} : { baseline: { throughOrdinal: at(input.baseline) } }),
    },
  );
  if (isRefusal(chart)) throw new Error(chart.code);
  return chart;
};

const flags = [
  ['aboveLimit', 'outside-limits', 'high'],
  ['belowLimit', 'outside-limits', 'low'],
  ['shiftAbove', 'shift', 'high'],
  ['shiftBelow', 'shift', 'low'],
  ['trendUp', 'trend', 'high'],
  ['trendDown', 'trend', 'low'],
  ['twoSigmaAbove', 'two-of-three', 'high'],
  ['twoSigmaBelow', 'two-of-three', 'low'],
] as const;

const iconWords = (variation: SpcVariation): string => {
  const [nature = '', side = ''] = variation.split('-');
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return variation === 'common-cause' ? 'Common Cause' : `${capital(nature)} (${capital(side)})`;
};

describe.each(cases)('$id', (given) => {
  const chart = chartOf(given);
  const { expected } = given;

  test.each(['mean', 'lowerProcessLimit', 'upperProcessLimit', 'lowerTwoSigma', 'upperTwoSigma'] as const)(
    'the line %s of every point',
    (line) => {
      for (const { ordinal, phase } of chart.points) {
        expect(chart.phases[phase]?.[line]).toBeCloseTo(expected[line][ordinal] ?? Number.NaN, 10);
      }
    },
  );

  test.each(flags)('%s', (flag, rule, side) => {
    expect(
      chart.points.map(({ signals }) =>
        signals.some((signal) => signal.rule === rule && signal.side === side),
      ),
    ).toEqual(expected.flags[flag]);
  });

  test('what each point shows, and where it signals both', () => {
    const status = chart.points.map(({ variation }) =>
      variation === 'ghosted' ? 'common' : variation.replace(/-(high|low|cause)$/, ''),
    );
    expect(status).toEqual(expected.pointStatus);
    expect(
      chart.points.map(({ conflict }, _index) => conflict && given.input.improvement !== 'Neither'),
    ).toEqual(expected.conflict);
  });

  test('the icons', () => {
    const { variation, assurance } = chart;
    expect(isRefusal(variation) ? variation.code : iconWords(variation)).toBe(expected.variationIcon);
    const words = { pass: 'Pass', fail: 'Fail', 'hit-and-miss': 'Hit or Miss' };
    expect(isRefusal(assurance) ? null : words[assurance]).toBe(expected.assuranceIcon);
  });
});

test('the ghosted point is drawn and counts for nothing', () => {
  const ghosted = cases.find(({ input }) => input.ghost.length > 0);
  if (ghosted === undefined) throw new Error('no ghosted point');
  expect(chartOf(ghosted).points[57]).toEqual({
    ordinal: 57,
    value: 27,
    phase: 1,
    movingRange: null,
    variation: 'ghosted',
    decidedBy: null,
    signals: [],
    conflict: false,
  });
});
