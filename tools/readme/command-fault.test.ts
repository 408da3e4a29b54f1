import { expect, test } from 'vitest';
import { commandFault, type Known } from './command-fault.ts';

const known: Known = {
  scripts: ['start', 'test'],
  packages: ['ragstone', '@ragstone/rag'],
  help: (words) =>
    words.length === 0
      ? 'Commands:\n  report [options] WORKSPACE\n  rules'
      : words[0] === 'rules'
        ? 'Commands:\n  check FILE'
        : 'Options:\n  --out DIR',
};

test.each([
  'npm start',
  'npm run test',
  'npx --yes pnpm@10.34.9 test',
  'npm install @ragstone/rag',
  'ragstone --help',
  'ragstone report seeds/llr --out out',
  'ragstone rules check file.json',
  'node_modules/node/bin/node apps/cli/dist/main.js report seeds/llr --out=out',
  'cd ragstone',
])('has nothing against %s', (command) => {
  expect(commandFault(command, known)).toBeNull();
});

test.each([
  ['npm run start-up', 'there is no script start-up'],
  ['pnpm bench', 'there is no script bench'],
  ['npm install @ragstone/reds', 'there is no package @ragstone/reds'],
  ['ragstone reports seeds/llr', 'ragstone has no command reports'],
  ['ragstone report seeds/llr --to out', 'ragstone report has no option --to'],
  ['make', 'make is not a command this repository knows'],
])('%s: %s', (command, fault) => {
  expect(commandFault(command, known)).toBe(fault);
});
