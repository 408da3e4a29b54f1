import type { Judgement } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { plainText } from '../src/model/plain-text.ts';
import { statusBefore, worstOfPlaces } from '../src/passages/before-and-beside.ts';
import { english } from '../src/words/english/english.ts';
import { leicestershire } from './fixture/leicestershire.ts';
import { uptakeByPlace } from './fixture/uptake.ts';

const { assessment, workspace } = leicestershire;
const months = assessment.judgements.filter(
  ({ metric, window }) => metric === 'bcf.discharge-delay' && window === 'month',
);
const before = (judgements: readonly Judgement[], of: Judgement | undefined): readonly string[] =>
  of === undefined ? ['nothing'] : statusBefore({ judgements, words: english }, of).map(plainText);

test('the status of the period before stands beside that of the latest, with its period', () => {
  expect(months.length).toBeGreaterThan(1);
  const [first, second] = months;
  const words = { green: 'Green', amber: 'Amber', red: 'Red', 'not-rated': 'Not rated' };
  expect(before(months, second)).toEqual([
    expect.stringMatching(new RegExp(`^Before: ${words[first?.status ?? 'green']}, `)),
  ]);
  expect(before(months, first)).toEqual([]);
});

test('a year to date of which no further month is published is not the status before', () => {
  const [month] = months;
  if (month === undefined) throw new Error('no month');
  const toDate = (period: string, of: string): Judgement => ({
    ...month,
    window: 'year-to-date',
    period,
    likeForLike: { period: of, value: 1, target: 1, months: [] } as unknown as Judgement['likeForLike'],
  });
  const october = toDate('FY2025-26-YTD-2025-10', 'FY2025-26-YTD-2025-10');
  const again = toDate('FY2025-26-YTD-2026-02', 'FY2025-26-YTD-2025-11');
  const latest = toDate('FY2025-26', 'FY2025-26-YTD-2025-11');
  const [said = ''] = before([october, again, latest], latest);
  expect(said).toContain('April to October 2025');
});

const older = uptakeByPlace.assessment.judgements.find(({ value }) => value === 78.5);

test('the worst place is named with its figure and with how many it is the worst of', () => {
  if (older === undefined) throw new Error('no figure');
  expect(worstOfPlaces({ ...uptakeByPlace, words: english }, older)).toEqual([
    'Worst of 2 places: Leicester, 64.5%',
  ]);
});

test('a place without a figure could be worse: it is named', () => {
  if (older === undefined) throw new Error('no figure');
  const judgements = [
    ...uptakeByPlace.assessment.judgements,
    { ...older, place: 'E06000017', placeName: 'Rutland', value: null },
  ];
  const input = { ...uptakeByPlace, words: english, assessment: { ...uptakeByPlace.assessment, judgements } };
  expect(worstOfPlaces(input, older)[1]).toBe('Without a figure: Rutland');
});

test('one place alone has no worst', () => {
  const [only] = months;
  if (only === undefined) throw new Error('no month');
  expect(worstOfPlaces({ assessment, workspace, words: english }, only)).toEqual([]);
});
