import { type Html, html } from '../markup/html.ts';
import type { TimelineMark } from '../model/escalation-timeline.ts';

/** The shape of a period about the origin. What rises points up, what is open is a diamond, what is closed is round. */
const shapes: Readonly<Record<TimelineMark, Html>> = {
  quiet: html`<circle class="common" r="2.4"/>`,
  pending: html`<path class="unjudged" d="M0-5.2 5.2 4.2H-5.2Z"/>`,
  raised: html`<path class="missed" d="M0-7 6.6 5.2H-6.6Z"/>`,
  sustained: html`<path class="missed" d="M0-6 6 0 0 6-6 0Z"/>`,
  held: html`<path class="ghosted" d="M0-6 6 0 0 6-6 0Z"/>`,
  easing: html`<path class="rated-amber" d="M-4.4-4.4H4.4V4.4H-4.4Z"/>`,
  cleared: html`<circle class="rated-green" r="5"/>`,
};

export const timelineShape = (mark: TimelineMark): Html => shapes[mark];
