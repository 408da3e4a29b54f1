import { type Html, html } from '../markup/html.ts';
import type { StripMark } from '../model/rank-strip.ts';

/** The shape of a place about the origin: ours a diamond and larger, the ends open, so that each is seen without colour. */
const shapes: Readonly<Record<StripMark, Html>> = {
  own: html`<path class="met" d="M0-7 7 0 0 7-7 0Z"/>`,
  end: html`<circle class="unjudged" r="3"/>`,
  other: html`<circle class="common" r="2.6"/>`,
};

export const stripShape = (mark: StripMark): Html => shapes[mark];
