import { expect, test } from 'vitest';
import { htmlText } from '../markup/html.ts';
import { balanceMarks, type RunningBalance } from '../model/running-balance.ts';
import { charts } from '../words/english/charts.ts';
import { balanceParts } from './balance-parts.ts';
import { chartKey } from './chart-key.ts';
import { drawRunningBalance } from './draw-running-balance.ts';

const row = (label: string, income: number | null, spent: number | null) => ({
  label,
  income,
  spent,
  says: `${label} in words`,
});
const balance: RunningBalance = {
  kind: 'running-balance',
  title: 'Fund',
  rows: [
    row('Grant', 100, 40),
    row('Minimum', 200, null),
    row('Council', 50, 60),
    row('Gift', null, null),
    row('Levy', 80, 80),
  ],
};
const drawn = (of: Partial<RunningBalance> = {}): string =>
  htmlText(drawRunningBalance({ ...balance, ...of }, 'title', 'words'));

test('the drawing reads as it should', async () => {
  await expect(drawn()).toMatchFileSnapshot('../../test/golden/running-balance.svg');
});

test('what is spent, left, beyond the income and not known are told apart by form', () => {
  const forms = balance.rows.map((each) => balanceParts(each).map(({ mark }) => mark));
  expect(forms).toEqual([['spent', 'left'], ['unknown'], ['spent', 'beyond'], [], ['spent']]);
  // A block has its corners above each other; what is beyond ends in a point.
  const beyond = /<path class="missed" d="M[\d.]+ 20H([\d.]+)L([\d.]+) 27 /.exec(drawn());
  expect(Number(beyond?.[2])).toBeGreaterThan(Number(beyond?.[1]));
  expect(new Set(drawn().match(/(?<=<path class=")[a-z]+/g)).size).toBe(balanceMarks.length);
});

test('a spend that nobody states is neither zero nor all that is left', () => {
  expect(balanceParts(row('Minimum', 200, null))).toEqual([{ mark: 'unknown', from: 0, to: 200 }]);
  expect(balanceParts(row('Gift', null, 70))).toEqual([]);
});

test('every source is named and its sums are said, those without a bar too', () => {
  for (const { label, says } of balance.rows) {
    expect(drawn()).toContain(`>${label}</text>`);
    expect(drawn()).toContain(`>${says}</text>`);
  }
});

test('the key explains the parts that are drawn, and no other', () => {
  expect(chartKey(balance, charts).map(({ words }) => words)).toEqual([
    'spent',
    'left',
    'spent beyond the income',
    'income of which the spend is not known',
  ]);
  expect(chartKey({ ...balance, rows: [row('Levy', 80, 80)] }, charts).map(({ words }) => words)).toEqual([
    'spent',
  ]);
});

test('draws nothing of nothing', () => {
  expect(drawn({ rows: [] })).toBe('');
  expect(drawn({ rows: [row('Gift', null, null), row('None', 0, 0)] })).toBe('');
});
