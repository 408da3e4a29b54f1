import { type Html, html } from '../markup/html.ts';
import type { ChainMark } from '../model/commitment-chain.ts';

/** The shape of a link about the origin: round where it is there, a cross where nothing fills it. */
const shapes: Readonly<Record<ChainMark, Html>> = {
  there: html`<circle class="met" r="5"/>`,
  none: html`<path class="missed" d="M-6-3.4-3.4-6 0-2.6 3.4-6 6-3.4 2.6 0 6 3.4 3.4 6 0 2.6-3.4 6-6 3.4-2.6 0Z"/>`,
};

export const chainShape = (mark: ChainMark): Html => shapes[mark];
