import { expect, test } from 'vitest';
import { isRefusal, type SpcDialectId } from '../src/index.ts';
import { charted, dialectIds } from './charted.fixture.ts';
import { readJson } from './read-json.fixture.ts';

const { organisations } = readJson<{
  readonly organisations: Readonly<
    Record<string, { readonly attendances: readonly number[]; readonly breaches: readonly number[] }>
  >;
}>('printed/ae-attendances.json');
const all = Object.values(organisations);

/** The share seen within four hours, against the standard of 95%. */
const withinFourHours = (dialect: SpcDialectId) =>
  all.map(({ attendances, breaches }) =>
    charted(
      attendances.map((count, month) => 1 - (breaches[month] ?? 0) / count),
      { dialect, target: 0.95 },
    ),
  );

test('130 organisations have 36 months', () => {
  expect(all).toHaveLength(130);
  expect(all.every(({ attendances }) => attendances.length === 36)).toBe(true);
});

test('the special causes of four-hour performance are as many as the tools themselves find', () => {
  const found = dialectIds.map(
    (dialect) =>
      withinFourHours(dialect)
        .flatMap(({ points }) => points)
        .filter(({ variation }) => variation !== 'common-cause').length,
  );
  // Counted by running NHSRplotthedots 0.2.2, the SQL rules and mdcspc; nobody has counted for the workbook.
  expect([found[0], found[1], found[3]]).toEqual([2370, 2340, 2846]);
});

test('R, SQL and mdcspc disagree on the variation of 9 organisations and the assurance of 3', () => {
  const charts = (['nhsr-plot-the-dots', 'making-data-count-sql', 'mdcspc'] as const).map(withinFourHours);
  const differ = (icon: 'variation' | 'assurance'): number =>
    all.filter((_, index) => new Set(charts.map((each) => each[index]?.[icon])).size > 1).length;
  expect([differ('variation'), differ('assurance')]).toEqual([9, 3]);
});

test.each(dialectIds)('%s judges the attendances of all of them in under a second', (dialect) => {
  const start = performance.now();
  for (const { attendances } of all) {
    const { variation } = charted(attendances, { dialect, polarity: 'none' });
    expect(isRefusal(variation)).toBe(false);
  }
  expect(performance.now() - start).toBeLessThan(1000);
});
