import { type Html, html } from '../markup/html.ts';
import type { CalendarDay, CalendarRow, GovernanceCalendar } from '../model/governance-calendar.ts';
import { calendarShape } from './calendar-shape.ts';
import { cut } from './cut.ts';
import { lanes, type Reach } from './lanes.ts';
import { short } from './short.ts';

const width = 460;
const rowHeight = 44;
const lineAt = 30;
const laneHeight = 15;
const axis = 26;
const side = 10;

/** As many letters as fit beside each other where the words are largest. */
const mostLetters = 58;

/** Of one kind on one day, they are drawn once with their number. */
const together = (days: readonly CalendarDay[]): readonly (CalendarDay & { readonly count: number })[] =>
  days.flatMap((day, index) => {
    const same = days.filter(({ at, mark }) => at === day.at && mark === day.mark);
    return days.indexOf(same[0] ?? day) === index ? [{ ...day, count: same.length }] : [];
  });

type Counted = CalendarDay & { readonly count: number };

interface LaidRow {
  readonly label: string;
  readonly top: number;
  readonly height: number;
  /** Where its line is, on which the lowest lane stands. */
  readonly line: number;
  readonly days: readonly (Counted & { readonly lane: number })[];
}

/** A shape with the number before it, as far as it reaches along the axis. */
const reachOf = ({ at, count }: Counted, x: (at: number) => number): Reach => [
  x(at) - (count === 1 ? 7 : 25),
  x(at) + 7,
];

/** Rows beneath each other, as high as their days need: neighbouring days stand above each other. */
const layRows = (rows: readonly CalendarRow[], x: (at: number) => number): readonly LaidRow[] => {
  let bottom = 0;
  return rows.map(({ label, days }) => {
    const counted = together(days);
    const lane = lanes(counted.map((day) => reachOf(day, x)));
    const more = Math.max(0, ...lane) * laneHeight;
    const top = bottom;
    bottom += rowHeight + more;
    return {
      label,
      top,
      height: rowHeight + more,
      line: top + lineAt + more,
      days: counted.map((day, index) => ({ ...day, lane: lane[index] ?? 0 })),
    };
  });
};

/**
 * What bodies meet for and are owed as SVG that takes its colours from the page: months along the axis, a lane for
 * each body under its name, days as shapes, those close to each other stacked, and the day of the paper as a broken line. Named by one element and
 * described by another.
 */
export const drawGovernanceCalendar = (
  { months, today, rows }: GovernanceCalendar,
  labelledBy: string,
  describedBy: string,
): Html => {
  if (rows.length === 0 || months.length === 0) return html``;
  const step = (width - 2 * side) / months.length;
  const x = (at: number): number => short(side + step * at);
  const laid = layRows(rows, x);
  const bottom = laid.reduce((sum, { height }) => sum + height, 0);
  return html`<svg class="plot" viewBox="0 0 ${width} ${bottom + axis}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
${months.map((label, index) => html`<path class="grid" d="M${x(index)} ${bottom}V${bottom + 6}"/><text class="quiet${index % 2 === 1 ? ' spare' : ''}" x="${x(index + 0.5)}" y="${bottom + 20}" text-anchor="middle">${label}</text>`)}
<path class="plan" d="M${x(today)} 0V${bottom}"/>
${laid.map(({ label, top, line, days }) => html`<path class="grid" d="M0 ${line}H${width}"/><text class="label" x="0" y="${top + 14}">${cut(label, mostLetters)}</text>${days.map(({ at, mark, count, lane }) => html`<g transform="translate(${x(at)} ${line - laneHeight * lane})">${calendarShape(mark)}${count === 1 ? null : html`<text x="-9" y="4" text-anchor="end">${count}</text>`}</g>`)}\n`)}</svg>
`;
};
