import { expect, test } from 'vitest';
import { fonts } from '../../../test/fixture/fonts.ts';
import { pngOf } from './png-of.ts';

test('the pixels of a drawing are let go of once it is a PNG', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="1000" height="1000"/>';
  const before = process.memoryUsage.rss();
  for (let drawing = 1; drawing <= 32; drawing++) await pngOf(svg, fonts.text);
  // 512 megabytes of pixels were drawn.
  expect(process.memoryUsage.rss() - before).toBeLessThan(400e6);
});
