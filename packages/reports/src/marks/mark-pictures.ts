import { type Status, statuses } from '@ragstone/rag';
import { type Html, html, htmlText } from '../markup/html.ts';
import { type Sign, signs } from '../model/sign.ts';
import { signShapes, type Tone } from './sign-shapes.ts';
import { statusShapes } from './status-shapes.ts';

/** Colours by the names of their custom properties. */
type Colours = Readonly<Record<string, string>>;

const toneColours: Readonly<Record<Tone, string>> = {
  good: 'green',
  bad: 'red',
  improving: 'link',
  concerning: 'amber',
  plain: 'ink',
  unknown: 'not-rated',
};

const alone = (colour: string, style: string, shape: Html): string =>
  htmlText(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" width="12" height="12" color="${colour}"><style>${style}</style>${shape}</svg>`,
  );

const signStyle = (colour: string, page: string): string =>
  `.whole { fill: ${colour}; } .line { fill: none; stroke: ${colour}; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; } .cut { fill: none; stroke: ${page}; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; } .broken { stroke-dasharray: 2 1.6; }`;

const signPicture = (sign: Sign, colours: Colours): string => {
  const [tone, shape] = signShapes[sign];
  const colour = colours[toneColours[tone]] ?? 'black';
  return alone(colour, signStyle(colour, colours.page ?? 'white'), shape);
};

const statusPicture = (status: Status, colours: Colours): string => {
  const colour = colours[status] ?? 'black';
  return alone(colour, `svg { fill: ${colour}; }`, statusShapes[status]);
};

/** The shape of every status and sign as an SVG that stands alone, by its name: `status-red`, `sign-rising-better`. */
export const markPictures = (colours: Colours): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...statuses.map((status) => [`status-${status}`, statusPicture(status, colours)]),
    ...signs.map((sign) => [`sign-${sign}`, signPicture(sign, colours)]),
  ]);
