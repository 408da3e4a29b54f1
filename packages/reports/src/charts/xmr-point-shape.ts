import { type Html, html } from '../markup/html.ts';
import type { XmrMark } from '../model/xmr-chart.ts';

/** The shape of a point about the origin: each special cause has one of its own, larger than that of common cause. */
const shapes: Readonly<Record<XmrMark, Html | null>> = {
  'common-cause': html`<circle class="common" r="2.8"/>`,
  improvement: html`<path class="improvement" d="M-4-4H4V4H-4Z"/>`,
  concern: html`<path class="concern" d="M0-5.8 5.8 0 0 5.8-5.8 0Z"/>`,
  neither: html`<path class="neither" d="M0-5.2 5.2 4.2H-5.2Z"/>`,
  ghosted: html`<circle class="ghosted" r="3.6"/>`,
  missing: null,
};

export const xmrPointShape = (mark: XmrMark): Html | null => shapes[mark];
