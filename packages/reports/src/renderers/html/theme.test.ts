import { expect, test } from 'vitest';
import { customProperties, type Palette, quietTheme } from './theme.ts';

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(colour.slice(at, at + 2)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

test.each([
  ['light', quietTheme.light],
  ['dark', quietTheme.dark],
] as const)('%s: text has a contrast of 4.5 on the page and in boxes, marks of 3', (_, palette: Palette) => {
  for (const ground of [palette.page, palette.raised]) {
    for (const text of [palette.ink, palette.quiet, palette.link])
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    for (const mark of [palette.green, palette.amber, palette.red, palette.notRated]) {
      expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
    }
  }
});

test('a colour that could break out of its declaration is refused', () => {
  expect(() => customProperties({ ...quietTheme.light, ink: 'red; } body { display: none' })).toThrow(
    'not a colour',
  );
});
