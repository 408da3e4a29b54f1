import { type Html, html } from '../markup/html.ts';
import type { PointMark } from '../model/chart.ts';

/** The shape of a point about the origin. A missed plan is a diamond and larger, so that it is seen without colour. */
export const pointShape = (mark: PointMark): Html | null => {
  if (mark === 'met') return html`<circle class="met" r="4"/>`;
  if (mark === 'missed') return html`<path class="missed" d="M0-6 6 0 0 6-6 0Z"/>`;
  return mark === 'unjudged' ? html`<circle class="unjudged" r="4"/>` : null;
};
