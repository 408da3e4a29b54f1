import { type Html, html } from '../markup/html.ts';
import type { Sign } from '../model/sign.ts';

/** What colour a sign has; its shape and words tell it without. */
export type Tone = 'good' | 'bad' | 'improving' | 'concerning' | 'plain' | 'unknown';

const box = html`<rect class="whole" x=".5" y=".5" width="11" height="11" rx="2"/>`;
const disc = html`<circle class="whole" cx="6" cy="6" r="5.6"/>`;
const diamond = html`<path class="whole" d="M6 0 12 6 6 12 0 6Z"/>`;
const ring = html`<circle class="line" cx="6" cy="6" r="5.1"/>`;
const nothing = html`<rect class="line broken" x="1" y="1" width="10" height="10" rx="2"/>`;

const rising = html`<path class="line" d="M2 10 10 2M4.6 2H10V7.4"/>`;
const falling = html`<path class="line" d="M2 2 10 10M10 4.6V10H4.6"/>`;

const h = 'M4.2 3.6V8.4M7.8 3.6V8.4M4.2 6H7.8';
const l = 'M4.8 3.6V8.4H7.8';

/** Comparisons are boxes, directions arrows; of a process chart, improvement is a disc, concern a diamond, else a ring. */
export const signShapes: Readonly<Record<Sign, readonly [Tone, Html]>> = {
  better: ['good', html`${box}<path class="cut" d="M3 6H9M6 3V9"/>`],
  similar: ['plain', html`${box}<path class="cut" d="M3 4.4H9M3 7.6H9"/>`],
  worse: ['bad', html`${box}<path class="cut" d="M3 6H9"/>`],
  higher: ['plain', html`${box}<path class="cut" d="M3 7.6 6 4.4 9 7.6"/>`],
  lower: ['plain', html`${box}<path class="cut" d="M3 4.4 6 7.6 9 4.4"/>`],
  'not-compared': ['unknown', nothing],
  rising: ['plain', rising],
  'rising-better': ['good', rising],
  'rising-worse': ['bad', rising],
  falling: ['plain', falling],
  'falling-better': ['good', falling],
  'falling-worse': ['bad', falling],
  level: ['plain', html`<path class="line" d="M1 6H11M7.6 2.6 11 6 7.6 9.4"/>`],
  'no-trend': ['unknown', nothing],
  'common-cause': ['plain', html`${ring}<path class="line" d="M3 6.8 5 5.2 7 6.8 9 5.2"/>`],
  'improvement-high': ['improving', html`${disc}<path class="cut" d="${h}"/>`],
  'improvement-low': ['improving', html`${disc}<path class="cut" d="${l}"/>`],
  'concern-high': ['concerning', html`${diamond}<path class="cut" d="${h}"/>`],
  'concern-low': ['concerning', html`${diamond}<path class="cut" d="${l}"/>`],
  'neither-high': ['plain', html`${ring}<path class="line" d="${h}"/>`],
  'neither-low': ['plain', html`${ring}<path class="line" d="${l}"/>`],
  pass: ['improving', html`${disc}<path class="cut" d="M4.6 8.8V3.4H6.4A1.5 1.5 0 0 1 6.4 6.5H4.6"/>`],
  'hit-and-miss': [
    'plain',
    html`${ring}<path class="line" d="M4.5 4.7A1.6 1.6 0 1 1 6.8 6C6.2 6.3 6 6.6 6 7.2M6 9V9.05"/>`,
  ],
  fail: ['concerning', html`${diamond}<path class="cut" d="M4.8 8.6V3.6H7.6M4.8 6H7"/>`],
};
