/** Colours for one scheme. Each text colour has a contrast of 4.5 to 1 or more on the page, each mark 3 to 1. */
export interface Palette {
  readonly page: string;
  /** Boxes, table heads. */
  readonly raised: string;
  readonly ink: string;
  /** Smaller print. */
  readonly quiet: string;
  readonly rule: string;
  readonly link: string;
  readonly green: string;
  readonly amber: string;
  readonly red: string;
  readonly notRated: string;
}

/** How a page looks; a renderer takes it whole. */
export interface HtmlTheme {
  readonly fonts: string;
  readonly monospace: string;
  /** The longest line of a paragraph. */
  readonly measure: string;
  readonly light: Palette;
  readonly dark: Palette;
}

export const quietTheme: HtmlTheme = {
  fonts: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  monospace: 'ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace',
  measure: '68ch',
  light: {
    page: '#ffffff',
    raised: '#f4f5f6',
    ink: '#1a1d21',
    quiet: '#545c66',
    rule: '#d0d5da',
    link: '#0b4f8a',
    green: '#1b6e3c',
    amber: '#a35b00',
    red: '#a8242c',
    notRated: '#545c66',
  },
  dark: {
    page: '#14171a',
    raised: '#1e2327',
    ink: '#e7eaed',
    quiet: '#a9b2bb',
    rule: '#3a424a',
    link: '#8fc0f0',
    green: '#6cc48d',
    amber: '#e8b04a',
    red: '#f28b82',
    notRated: '#a9b2bb',
  },
};

const plainValue = /^[^<>{};]*$/;

/** The colours of a palette by the names of their custom properties: `not-rated`. */
export const namedColours = (palette: Palette): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(palette).map(([name, value]) => {
      if (!plainValue.test(value)) throw new Error(`not a colour: ${value}`);
      return [name.replaceAll(/[A-Z]/g, (each) => `-${each.toLowerCase()}`), value];
    }),
  );

/** The palette as custom properties. A value that could break out of its declaration is a broken invariant. */
export const customProperties = (palette: Palette): string =>
  Object.entries(namedColours(palette))
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
