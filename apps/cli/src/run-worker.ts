import type { Command } from 'commander';
import type { Console } from './console.ts';

/** The commands of `ragstone worker`. Each loads what it needs only when it is called. */
export const addWorkerCommands = (
  program: Command,
  console: Console,
  done: (code: number) => void,
): Command => {
  const worker = program
    .command('worker')
    .description('What makes papers, follows escalations and reminds while nobody looks.')
    .addHelpText('after', '\nA first look:\n  ragstone worker once seeds/llr --at 2026-06-15T09:00Z');
  const workspaces = ['[workspaces...]', 'their folders, where the settings do not name them'] as const;
  const settings = ['--settings <file>', 'who is reached how, and which workspaces there are'] as const;
  const history = ['--history <folder>', 'one history for all, not one in each workspace'] as const;
  const example = (text: string): string => `\nExample:\n  ragstone worker ${text}`;

  worker
    .command('run')
    .description(
      'Work until ended by Ctrl-C or SIGTERM; what is begun is finished. The log goes to standard error.',
    )
    .argument(...workspaces)
    .option(...settings)
    .option(...history)
    .option('--every <seconds>', 'how long to wait between two rounds', '60')
    .option('--port <number>', 'show a page of how it stands, to this computer only')
    .addHelpText('after', example('run seeds/llr --port 8080'))
    .action(async (folders, options) =>
      done(await (await import('./commands/worker/run.ts')).run(folders, options, console)),
    );

  worker
    .command('once')
    .description(
      'Do everything that fell due up to a moment, and wait for nothing; exit 1 where something failed.',
    )
    .argument(...workspaces)
    .option('--at <time>', 'the moment in UTC, such as 2026-03-02T09:00Z (default: now)')
    .option(...settings)
    .option(...history)
    .option('--json', 'print what was done and how it stands as JSON')
    .addHelpText('after', example('once seeds/llr --at 2026-06-15T09:00Z'))
    .action(async (folders, options) =>
      done(await (await import('./commands/worker/once.ts')).once(folders, options, console)),
    );

  worker
    .command('status')
    .description(
      'Say what is due next, what was done last, what is open and what failed; exit 1 where something did.',
    )
    .argument(...workspaces)
    .option(...settings)
    .option(...history)
    .option('--json', 'print it as JSON')
    .addHelpText('after', example('status seeds/llr'))
    .action(async (folders, options) =>
      done(await (await import('./commands/worker/status.ts')).status(folders, options, console)),
    );

  return worker;
};
