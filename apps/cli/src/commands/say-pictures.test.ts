import { expect, test } from 'vitest';
import { sayPictures } from './say-pictures.ts';

test('says how many, and which papers have none', () => {
  expect(sayPictures([])).toBe('');
  expect(sayPictures([{ template: 'bcf', pictures: 8 }])).toBe('8 files of pictures');
  expect(
    sayPictures([
      { template: 'bcf', pictures: 8 },
      { template: 'claims', pictures: 0 },
    ]),
  ).toBe('8 files of pictures (no figures in claims)');
  expect(sayPictures([{ template: 'claims', pictures: 0 }])).toBe('no pictures (no figures in claims)');
});
