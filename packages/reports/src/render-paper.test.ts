import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fonts } from '../test/fixture/fonts.ts';
import { paperWriter } from './render-paper.ts';
import { paper } from './renderers/docx/paper.fixture.ts';

test('what formats share is made once: the figures of a Word document are those that stand as files', async () => {
  let asked = 0;
  const write = paperWriter(paper, {
    fonts: async () => {
      asked += 1;
      return fonts;
    },
  });
  const [docx] = await write('docx');
  const pictures = await write('pictures');
  const png = pictures.find(({ fileName }) => fileName.endsWith('.png'))?.bytes;
  const parts = unzipSync(docx?.bytes ?? new Uint8Array());
  expect(Object.entries(parts).find(([path]) => path.endsWith('.png'))?.[1]).toEqual(png);
  expect(asked).toBe(1);
});

test('Word cuts off the heading of a picture, whose words are in its caption', async () => {
  const write = paperWriter(paper, { fonts: async () => fonts });
  const svg = strFromU8((await write('pictures'))[0]?.bytes ?? new Uint8Array());
  const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
  const headingEnds = Number(/class="heading"[^>]* y="([\d.]+)"/.exec(svg)?.[1]) + 4;
  const document = strFromU8(
    unzipSync((await write('docx'))[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  );
  const cut = Number(/<a:srcRect t="(\d+)"\/>/.exec(document)?.[1]);
  expect(cut).toBe(Math.round((headingEnds / height) * 100_000));
});

test('what a caller forgot is told to the caller', async () => {
  await expect(paperWriter(paper)('docx')).rejects.toThrow('give them as options.fonts');
});
