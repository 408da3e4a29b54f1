import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { release } from './release.ts';

test('the release is the version of the package of the command line', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(release()).toBe(version);
});

test.each(['file:///nowhere/built/', 'file:///C:/nowhere/built/'])(
  'where no folder above %s has the package, the search ends at the root of the disk',
  (folder) => {
    expect(() => release(new URL(folder))).toThrow('the package of the command line is not there');
  },
);
