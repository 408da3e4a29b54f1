import { type Html, html } from '../markup/html.ts';
import type { PointMark } from '../model/chart.ts';

/** The shape of a point about the origin. A missed plan is a diamond and larger, so that it is seen without colour. */
const shapes: Readonly<Record<PointMark, Html | null>> = {
  met: html`<circle class="met" r="4"/>`,
  missed: html`<path class="missed" d="M0-6 6 0 0 6-6 0Z"/>`,
  green: html`<circle class="rated-green" r="4.2"/>`,
  amber: html`<path class="rated-amber" d="M0-5.6 5.6 4.4H-5.6Z"/>`,
  red: html`<path class="missed" d="M0-6 6 0 0 6-6 0Z"/>`,
  unjudged: html`<circle class="unjudged" r="4"/>`,
  absent: null,
};

export const pointShape = (mark: PointMark): Html | null => shapes[mark];
