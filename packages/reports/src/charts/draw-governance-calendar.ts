import { roundHalfUp } from '@ragstone/rag';
import { type Html, html } from '../markup/html.ts';
import type { CalendarDay, GovernanceCalendar } from '../model/governance-calendar.ts';
import { calendarShape } from './calendar-shape.ts';
import { cut } from './cut.ts';

const width = 460;
const rowHeight = 44;
const lane = 30;
const axis = 26;
const side = 10;

/** As many letters as fit beside each other where the words are largest. */
const mostLetters = 58;

const short = (value: number): number => roundHalfUp(value, 2);

/** Days that would hide each other: of one kind on one day, they are drawn once with their number. */
const together = (days: readonly CalendarDay[]): readonly (CalendarDay & { readonly count: number })[] =>
  days.flatMap((day, index) => {
    const same = days.filter(({ at, mark }) => at === day.at && mark === day.mark);
    return days.indexOf(same[0] ?? day) === index ? [{ ...day, count: same.length }] : [];
  });

/**
 * What bodies meet for and are owed as SVG that takes its colours from the page: months along the axis, a lane for
 * each body under its name, days as shapes, and the day of the paper as a broken line. Named by one element and
 * described by another.
 */
export const drawGovernanceCalendar = (
  { months, today, rows }: GovernanceCalendar,
  labelledBy: string,
  describedBy: string,
): Html => {
  if (rows.length === 0 || months.length === 0) return html``;
  const bottom = rows.length * rowHeight;
  const step = (width - 2 * side) / months.length;
  const x = (at: number): number => short(side + step * at);
  return html`<svg class="plot" viewBox="0 0 ${width} ${bottom + axis}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
${months.map((label, index) => html`<path class="grid" d="M${x(index)} ${bottom}V${bottom + 6}"/><text class="quiet${index % 2 === 1 ? ' spare' : ''}" x="${x(index + 0.5)}" y="${bottom + 20}" text-anchor="middle">${label}</text>`)}
<path class="plan" d="M${x(today)} 0V${bottom}"/>
${rows.map(({ label, days }, row) => html`<path class="grid" d="M0 ${row * rowHeight + lane}H${width}"/><text class="label" x="0" y="${row * rowHeight + 14}">${cut(label, mostLetters)}</text>${together(days).map(({ at, mark, count }) => html`<g transform="translate(${x(at)} ${row * rowHeight + lane})">${calendarShape(mark)}${count === 1 ? null : html`<text x="-9" y="4" text-anchor="end">${count}</text>`}</g>`)}\n`)}</svg>
`;
};
