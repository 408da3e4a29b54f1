import { formats, templates } from '@ragstone/reports';
import type { Command } from 'commander';
import type { Console } from '../console.ts';
import { bashCompletion } from './completion/bash-completion.ts';
import { fishCompletion } from './completion/fish-completion.ts';
import { wordsOfProgram } from './completion/words-of-program.ts';
import { zshCompletion } from './completion/zsh-completion.ts';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** `ragstone completion`: what a shell needs to complete commands, options and their values. */
export const completion = (shell: keyof typeof shells, program: Command, console: Console): 0 => {
  const values = {
    '--template': [...Object.keys(templates), 'all'],
    '--format': [...Object.keys(formats), 'all'],
    '--polarity': ['higher', 'lower'],
  };
  console.write(shells[shell](wordsOfProgram(program, values)));
  return 0;
};
