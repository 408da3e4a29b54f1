import { expect, test } from 'vitest';
import { fitTerminal } from './fit-terminal.ts';

const table = '  value   The figure that is rated, whatever it is\n  target  Short\n';

test('a line that is too long goes on beneath its column, and a short one stays', () => {
  expect(fitTerminal(table, { columns: 36 }, 10)).toBe(
    '  value   The figure that is rated,\n          whatever it is\n  target  Short\n',
  );
});

test('where nobody looks through a terminal, every line is whole', () => {
  expect(fitTerminal(table, {}, 10)).toBe(table);
});

test('nothing is lost and no word is broken, at any width', () => {
  const id = 'better-care-fund/off-plan/bcf.discharged-on-ready-date/E10000018/month';
  for (const columns of [1, 20, 40, 80]) {
    const fitted = fitTerminal(`${table}  ${id}\n`, { columns }, 10);
    expect(fitted).toContain(id);
    expect(fitted.split(/\s+/)).toEqual(`${table}  ${id}\n`.split(/\s+/));
    for (const line of fitted.split('\n')) {
      if (/\S\s+\S/.test(line)) expect(line.length).toBeLessThanOrEqual(columns);
    }
  }
});

test('a terminal too narrow for two columns has the words a little way in', () => {
  expect(fitTerminal(table, { columns: 30 }, 10)).toContain('\n    rated, whatever it is\n');
});

test('colours take no room', () => {
  const painted = '\u001b[32mok\u001b[39m it is';
  expect(fitTerminal(painted, { columns: 8 }, 2)).toBe(painted);
});
