import { expect, test } from 'vitest';
import { htmlText } from '../markup/html.ts';
import { calendarMarks, type GovernanceCalendar } from '../model/governance-calendar.ts';
import { charts } from '../words/english/charts.ts';
import { calendarShape } from './calendar-shape.ts';
import { chartKey } from './chart-key.ts';
import { drawGovernanceCalendar } from './draw-governance-calendar.ts';

const calendar: GovernanceCalendar = {
  kind: 'governance-calendar',
  title: 'Meetings',
  months: ['May', 'Jun', 'Jul', 'Aug'],
  today: 2,
  rows: [
    { label: 'Board', days: calendarMarks.map((mark, index) => ({ at: index / 2, mark })) },
    { label: 'Executive', days: [] },
  ],
};
const drawn = (of: Partial<GovernanceCalendar> = {}): string =>
  htmlText(drawGovernanceCalendar({ ...calendar, ...of }, 'title', 'words'));

test('each kind of day has a form of its own, so that it is seen without colour', () => {
  const forms = calendarMarks.map((mark) =>
    htmlText(calendarShape(mark))
      .replace(/class="(met|plan)"/, '$1')
      .replace(/class="[^"]+"/, ''),
  );
  expect(new Set(forms).size).toBe(calendarMarks.length);
});

test('days stand in their months, and the day of the paper is a line', () => {
  expect(drawn().match(/<g transform="translate\([\d.]+ 30\)">/g)).toHaveLength(calendarMarks.length);
  expect(drawn()).toContain('<g transform="translate(10 30)">');
  expect(drawn()).toContain('<path class="plan" d="M230 0V88"/>');
  for (const month of calendar.months) expect(drawn()).toContain(`>${month}</text>`);
});

test('several of one kind on one day are one shape with their number', () => {
  const late = { at: 1, mark: 'late' } as const;
  const svg = drawn({ rows: [{ label: 'Board', days: [late, late, { at: 1, mark: 'held' }] }] });
  expect(svg.match(/class="missed"/g)).toHaveLength(1);
  expect(svg).toContain('text-anchor="end">2</text>');
});

test('a body without a day is named too; nothing is drawn of nothing', () => {
  expect(drawn()).toContain('>Executive</text>');
  expect(drawn({ rows: [] })).toBe('');
});

test('the key explains the days that are there, and the line', () => {
  const used = calendarMarks.map((mark) => charts.marks.calendar[mark]);
  expect(chartKey(calendar, charts).map(({ words }) => words)).toEqual([...used, 'day of this paper']);
});

test('neighbouring days stand above each other, and the rows beneath make room', () => {
  const near = [
    { at: 1, mark: 'held' },
    { at: 1.05, mark: 'due' },
    { at: 1.1, mark: 'late' },
  ] as const;
  const svg = drawn({
    rows: [
      { label: 'Board', days: near },
      { label: 'Executive', days: near.slice(0, 1) },
    ],
  });
  const heights = [...svg.matchAll(/<g transform="translate\([\d.]+ ([\d.]+)\)">/g)].map(([, y]) =>
    Number(y),
  );
  expect(heights).toEqual([60, 45, 30, 104]);
});
