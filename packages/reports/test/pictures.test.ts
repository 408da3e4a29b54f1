import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type RenderedFile, renderReport, templates } from '../src/index.ts';
import { drawFigures } from '../src/renderers/pictures/draw-figures.ts';
import { renderPictures } from '../src/renderers/pictures/render-pictures.ts';
import { fonts } from './fixture/fonts.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const paper = templates.bcf.fill(leicestershire);
const pictures = renderPictures(await drawFigures(paper, fonts), 'paper');
const named = (end: string): readonly RenderedFile[] =>
  pictures.filter(({ fileName }) => fileName.endsWith(end));
const text = ({ bytes }: RenderedFile): string => new TextDecoder().decode(bytes);

/** Width and height in pixels, from the header of the PNG. */
const size = ({ bytes }: RenderedFile): readonly number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test('every figure is there twice, under the name of the paper and its own', () => {
  expect(pictures.map(({ fileName }) => fileName)).toEqual([
    'paper-chart-bcf-emergency-admissions-65-rate-e10000018.svg',
    'paper-chart-bcf-emergency-admissions-65-rate-e10000018.png',
    'paper-chart-bcf-discharge-delay-e10000018.svg',
    'paper-chart-bcf-discharge-delay-e10000018.png',
    'paper-chart-bcf-discharged-on-ready-date-e10000018.svg',
    'paper-chart-bcf-discharged-on-ready-date-e10000018.png',
    'paper-balance-bcf-2025-26-year-end.svg',
    'paper-balance-bcf-2025-26-year-end.png',
  ]);
});

test('the SVG reads as it should', async () => {
  const [first] = named('.svg');
  expect(first).toBeDefined();
  if (first !== undefined) await expect(text(first)).toMatchFileSnapshot('golden/picture.svg');
});

test('an SVG stands alone: title, description and style of its own, and nothing from outside', () => {
  for (const svg of named('.svg').map(text)) {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+"/);
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="description">[^<]+<\/desc>\n<style>/);
    expect(svg).not.toMatch(/href|url\(|@import|var\(|<image|<script/);
  }
});

test('a PNG has twice the pixels of its SVG, and the same bytes wherever it is made', () => {
  const [svg] = named('.svg');
  const [png] = named('.png');
  if (svg === undefined || png === undefined) throw new Error('no picture');
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(text(svg)) ?? [];
  expect(size(png)).toEqual([Number(width) * 2, Number(height) * 2]);
  expect(createHash('sha256').update(png.bytes).digest('hex')).toMatchInlineSnapshot(
    `"41d4490e4a9f8c785e86c98154ea591f4ecc92b520bb70423c2d1da0e5663566"`,
  );
});

test('a paper without figures gives no files', async () => {
  expect(await renderReport('claims', 'pictures', leicestershire, { fonts: async () => fonts })).toEqual([]);
});
