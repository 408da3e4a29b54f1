import type { Status } from '@ragstone/rag';
import { type Html, html } from '../markup/html.ts';

/** A shape for each status, so that none is told by colour alone. */
export const statusShapes: Readonly<Record<Status, Html>> = {
  green: html`<circle cx="6" cy="6" r="5"/>`,
  amber: html`<path d="M6 .8 11.6 11H.4Z"/>`,
  red: html`<path d="M6 0 12 6 6 12 0 6Z"/>`,
  'not-rated': html`<circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.2 1.4"/>`,
};
