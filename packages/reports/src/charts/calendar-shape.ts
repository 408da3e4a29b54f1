import { type Html, html } from '../markup/html.ts';
import type { CalendarMark } from '../model/governance-calendar.ts';

/** The shape of a day about the origin. Meetings are round, what is due is square, and what is late points up. */
const shapes: Readonly<Record<CalendarMark, Html>> = {
  held: html`<circle class="met" r="5"/>`,
  coming: html`<circle class="unjudged" r="4.6"/>`,
  due: html`<path class="unjudged" d="M-4.4-4.4H4.4V4.4H-4.4Z"/>`,
  late: html`<path class="missed" d="M0-7 6.6 5.2H-6.6Z"/>`,
  unknown: html`<path class="plan" d="M-5-5H5V5H-5Z"/>`,
};

export const calendarShape = (mark: CalendarMark): Html => shapes[mark];
