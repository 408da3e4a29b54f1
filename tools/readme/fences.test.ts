import { expect, test } from 'vitest';
import { fences } from './fences.ts';

test('gives each block with its info string and the line on which its code begins', () => {
  expect(fences('# Title\n\n```ts\nconst a = 1;\n```\n\n~~~\nplain\n~~~\n')).toEqual([
    { info: 'ts', code: 'const a = 1;', line: 4 },
    { info: '', code: 'plain', line: 8 },
  ]);
});

test('takes a block out of the list it is indented in', () => {
  expect(fences('- item\n  ```sh\n  npm start\n    more\n  ```\n')).toEqual([
    { info: 'sh', code: 'npm start\n  more', line: 3 },
  ]);
});

test('does not take a longer fence for the end of a block', () => {
  expect(fences('````md\n```ts\n1;\n```\n````')).toEqual([{ info: 'md', code: '```ts\n1;\n```', line: 2 }]);
});
