import { describe, expect, test } from 'vitest';
import {
  type Comparison,
  compareAtTwoConfidences,
  compareEstimates,
  compareIntervalWithGoal,
  compareWithBenchmark,
  compareWithFunnel,
  compareWithGoal,
  compareWithGoalRange,
  isRefusal,
  type Polarity,
  quantileGroup,
  type Refusal,
} from '../src/index.ts';
import { directionOf } from '../src/trend/direction-of-travel.ts';
import { readJson } from './read-json.fixture.ts';

interface Case {
  readonly [key: string]: unknown;
  readonly polarity?: string;
  readonly expected?: string;
}
interface Suite {
  readonly suite: string;
  readonly cases: readonly Case[];
}

const { suites } = readJson<{ readonly suites: readonly Suite[] }>('vectors/fingertips-comparisons.json');
const casesOf = (name: string): readonly Case[] => {
  const found = suites.find(({ suite }) => suite === name);
  if (found === undefined) throw new Error(`no suite ${name}`);
  return found.cases;
};

const polarityOf = (words: unknown): Polarity =>
  words === 'highIsGood' || words === 'High is good'
    ? 'higher'
    : words === 'lowIsGood' || words === 'Low is good'
      ? 'lower'
      : 'none';
const number = (value: unknown): number => Number(value);
const maybe = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Upstream's words: `same` is similar, and `none` is what is refused here with a reason. */
const upstream = (result: Comparison | Comparison['outcome'] | Refusal): string => {
  if (isRefusal(result)) return 'none';
  const outcome = typeof result === 'string' ? result : result.outcome;
  return outcome === 'similar' ? 'same' : outcome;
};

const answered = new Set<string>();
const suite = (name: string, answer: (given: Case) => string): void => {
  answered.add(name);
  describe(name, () => {
    for (const given of casesOf(name)) {
      test(JSON.stringify(given), () => {
        expect(answer(given)).toBe(given.expected);
      });
    }
  });
};

suite('goal-range', ({ value, lower, upper, polarity, expected }) => {
  const bounds = { lower: number(lower), upper: number(upper) };
  const result = compareWithGoalRange(number(value ?? 0), bounds, polarityOf(polarity ?? 'highIsGood'));
  if (expected === 'ok') return isRefusal(result) ? result.code : 'ok';
  return isRefusal(result) && result.code === 'goal-reversed'
    ? 'error: lower limit cannot be greater than upper limit'
    : upstream(result);
});

suite('goal-single-value', ({ value, limit, polarity }) =>
  upstream(compareWithGoal(number(value), number(limit), polarityOf(polarity))));

suite('goal-single-value-with-confidence-interval', ({ lower95, upper95, limit, polarity }) =>
  upstream(
    compareIntervalWithGoal(
      { lower95: maybe(lower95), upper95: maybe(upper95) },
      number(limit),
      polarityOf(polarity),
    ),
  ));

suite('goal-not-comparable', ({ value, polarity }) =>
  upstream(compareWithGoal(maybe(value), 1, polarityOf(polarity))));

suite('goal-percentile-range', ({ value, lowerValue, upperValue, polarity }) =>
  upstream(
    compareWithGoalRange(
      number(value),
      { lower: number(lowerValue), upper: number(upperValue) },
      polarityOf(polarity),
    ),
  ));

suite('benchmark-ci95-overlap', ({ value, lower95, upper95, benchmark, polarity }) =>
  upstream(
    compareWithBenchmark(
      { value: maybe(value), lower95: maybe(lower95), upper95: maybe(upper95) },
      maybe(benchmark),
      polarityOf(polarity),
    ),
  ));

suite('benchmark-double-ci-overlap', ({ data, comparator, polarity }) => {
  const [value = null, lower95 = null, upper95 = null] = data as (number | null)[];
  const [other = null, otherLower = null, otherUpper = null] = comparator as (number | null)[];
  return upstream(
    compareEstimates(
      { value, lower95, upper95 },
      { value: other, lower95: otherLower, upper95: otherUpper },
      polarityOf(polarity),
    ),
  );
});

suite('benchmark-spc-for-proportions', ({ value, denominator, comparator, unit, z, polarity }) =>
  upstream(
    compareWithFunnel(
      { value: number(value), denominator: number(denominator) },
      number(comparator),
      polarityOf(polarity),
      { per: number(unit), confidence: z === 1.96 ? 0.95 : 0.998 },
    ),
  ));

suite('trend-polarity', ({ trend, polarity }) => {
  // No significant change and cannot be calculated say the same under every polarity.
  if (trend === 'NoChange' || trend === 'CannotBeCalculated') return trend;
  const label = directionOf(trend === 'Increasing' ? 1 : -1, polarityOf(polarity));
  return label
    .replace('-getting-', '-and-getting-')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
});

answered.add('benchmark-ci95-and-99.8');
describe('benchmark-ci95-and-99.8', () => {
  const levels: Readonly<Record<string, Comparison>> = {
    best: { outcome: 'better', confidence: 0.998 },
    better: { outcome: 'better', confidence: 0.95 },
    same: { outcome: 'similar', confidence: 0.95 },
    worse: { outcome: 'worse', confidence: 0.95 },
    worst: { outcome: 'worse', confidence: 0.998 },
  };
  test.each(casesOf('benchmark-ci95-and-99.8'))('benchmark $benchmark', (given) => {
    const { benchmark, value, lower95, upper95, lower998, upper998, lowIsGood, highIsGood } = given;
    const estimate = { value, lower95, upper95, lower998, upper998 } as Parameters<
      typeof compareAtTwoConfidences
    >[0];
    expect(compareAtTwoConfidences(estimate, number(benchmark), 'lower')).toEqual(levels[String(lowIsGood)]);
    expect(compareAtTwoConfidences(estimate, number(benchmark), 'higher')).toEqual(
      levels[String(highIsGood)],
    );
  });
});

answered.add('quintiles');
describe('quintiles', () => {
  test.each(casesOf('quintiles'))('$values, $value', ({ values, value, lowIsGood, highIsGood }) => {
    const group = (polarity: Polarity): number => {
      const result = quantileGroup(number(value), values as number[], 5, polarity);
      return isRefusal(result) ? 0 : result.group;
    };
    expect([group('lower'), group('higher')]).toEqual([lowIsGood, highIsGood]);
  });
});

answered.add('fingertips-next-benchmark');
describe('fingertips-next-benchmark', () => {
  test.each(casesOf('fingertips-next-benchmark'))('$value beside $benchmark', (given) => {
    const value = number(given.value);
    const spread = number(given.spread);
    const outcome = (polarity: Polarity): unknown => {
      const result = compareWithBenchmark(
        { value, lower95: value - spread, upper95: value + spread },
        number(given.benchmark),
        polarity,
      );
      return isRefusal(result) ? result.code : result.outcome;
    };
    expect([outcome('higher'), outcome('lower'), outcome('none')]).toEqual([
      given.highIsGood,
      given.lowIsGood,
      given.noJudgement,
    ]);
  });
});

test('every suite is answered', () => {
  expect(suites.map((each) => each.suite).filter((name) => !answered.has(name))).toEqual([]);
});
