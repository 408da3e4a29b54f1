import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { runRagstone } from '../../apps/cli/test/run-ragstone.ts';
import type { Fence } from './fences.ts';
import { shellCommands } from './shell-commands.ts';

const writeTo = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
};

/** Takes away the lines with a minus, which must be there, and puts those with a plus in their place. */
const mend = (file: string, change: string): void => {
  const marked = (mark: string): string =>
    change
      .split('\n')
      .filter((line) => line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('\n');
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(marked('-'));
  writeFileSync(file, before.replace(marked('-'), marked('+')));
};

/** What a reader sees who types the commands one after the other. */
const seen = async (code: string): Promise<string> => {
  const printed: string[] = [];
  for (const command of shellCommands(code)) {
    const [program, ...words] = command.split(' ');
    if (program === 'cat') printed.push(...words.map((file) => readFileSync(file, 'utf8')));
    else {
      const { code: ended, out, told } = await runRagstone(words);
      expect(told).toBe('');
      expect(ended).toBeLessThan(2);
      printed.push(out);
    }
  }
  return printed
    .join('')
    .replaceAll(/ +$/gm, '')
    .replaceAll(/\n{2,}/g, '\n\n')
    .trim();
};

/** Shown as it was printed, but for lines of three points, each of which stands for some that are left out. */
const asShown = (printed: string, shown: string): string => {
  const pattern = shown
    .split('\n')
    .map((line) => (line === '...' ? '(?:.*\\n)*?.*' : line.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')));
  return new RegExp(`^${pattern.join('\\n')}$`).test(printed) ? shown : printed;
};

/** Does one step of a page in the folder in which the reader is. */
export const follow = async ({ info, code }: Fence, next: Fence | undefined): Promise<void> => {
  const [kind = '', file = ''] = info.split(' ');
  if (kind === 'diff') mend(file, code);
  else if (file !== '') writeTo(file, code);
  else if (kind === 'sh') {
    const printed = await seen(code);
    const shown = next?.info === 'text' ? next.code : '';
    expect(asShown(printed, shown)).toBe(shown);
  }
};
