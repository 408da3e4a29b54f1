import { expect, test } from 'vitest';
import {
  compareWithGoal,
  compareWithGoalRange,
  goalColours,
  isRefusal,
  type Polarity,
} from '../src/index.ts';
import { readJson } from './read-json.fixture.ts';

interface Source {
  readonly document: string;
  readonly line: number;
}
interface PrintedGoal {
  readonly id: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly polarity: Polarity;
  readonly source: Source;
  readonly expected: string;
}
interface Measure {
  readonly measure: string;
  readonly value: number;
  readonly source: Source;
}

const { goals, childhoodVaccination } = readJson<{
  readonly goals: readonly PrintedGoal[];
  readonly childhoodVaccination: { readonly goal: number; readonly measures: readonly Measure[] };
}>('printed/health-protection-goals.json');

test.each(goals)('$id (001 line $source.line): $expected', ({ value, lower, upper, polarity, expected }) => {
  expect(compareWithGoalRange(value, { lower, upper }, polarity)).toBe(expected);
});

test('HPV is amber for females and red for males; chlamydia is red for county and England', () => {
  const colours = goals.map(({ value, lower, upper, polarity }) => {
    const outcome = compareWithGoalRange(value, { lower, upper }, polarity);
    return isRefusal(outcome) ? outcome.code : goalColours[outcome];
  });
  expect(colours).toEqual(['amber', 'red', 'red', 'red', 'red', 'amber', 'green']);
});

test('of 14 childhood vaccination measures five meet 95%, six in one at exactly 95.00 among them', () => {
  const { goal, measures } = childhoodVaccination;
  expect(measures).toHaveLength(14);
  const met = measures.filter(({ value }) => compareWithGoal(value, goal, 'higher') === 'better');
  expect(met.map(({ measure }) => measure)).toEqual([
    '6-in-1 (12 months)',
    'Pneumococcal (12 months)',
    '6-in-1 (24 months)',
    '6-in-1 (5 years)',
    'MMR1 (5 years)',
  ]);
  expect(met[0]).toMatchObject({ value: 95, source: { document: '001', line: 4131 } });
});
