import { signShapes } from '../../marks/sign-shapes.ts';
import { type Html, html } from '../../markup/html.ts';
import type { Sign } from '../../model/sign.ts';

/** A sign: the shape is for the eye, the words say the same. */
export const renderSign = (of: Sign, words: string): Html => {
  const [tone, shape] = signShapes[of];
  return html`<span class="sign ${tone}"><svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">${shape}</svg>${words}</span>`;
};
