import { expect, test } from 'vitest';
import { shellCommands } from './shell-commands.ts';

test('gives the commands without prompts, comments and continued lines', () => {
  expect(
    shellCommands(
      '# First:\n$ npm start   # a minute\n\nragstone report seeds/llr \\\n  --out out && npm test',
    ),
  ).toEqual(['npm start', 'ragstone report seeds/llr --out out', 'npm test']);
});
