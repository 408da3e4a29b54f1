import type { Status } from '@ragstone/rag';
import { type Html, html } from '../markup/html.ts';

/** The shape of a status about the origin, the same as beside words: round, pointing up, a diamond, a broken ring. */
const shapes: Readonly<Record<Status, Html>> = {
  green: html`<circle class="rated-green" r="5.5"/>`,
  amber: html`<path class="rated-amber" d="M0-6.2 6.2 5H-6.2Z"/>`,
  red: html`<path class="missed" d="M0-6.6 6.6 0 0 6.6-6.6 0Z"/>`,
  'not-rated': html`<circle class="ghosted" r="5"/>`,
};

export const statusShape = (status: Status): Html => shapes[status];
