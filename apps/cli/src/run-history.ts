import type { Command } from 'commander';
import type { Console } from './console.ts';

/** The commands of `ragstone history`. Each loads what it needs only when it is called. */
export const addHistoryCommands = (
  program: Command,
  console: Console,
  done: (code: number) => void,
): Command => {
  const history = program
    .command('history')
    .description('What was recorded: what was said, when, from what, and whether it would be said again.')
    .addHelpText(
      'after',
      '\nA first look:\n  ragstone assess seeds/llr --record\n  ragstone history list seeds/llr',
    );
  const folder = ['--history <folder>', 'the history, if not .ragstone/history of the workspace'] as const;
  const which = 'the day of its knowledge, YYYY-MM-DD, or how its id begins';
  const example = (text: string): string => `\nExample:\n  ${text}`;

  history
    .command('list')
    .description('List the assessments that were recorded.')
    .argument('<workspace>', 'the folder')
    .option(...folder)
    .option('--json', 'print them as JSON')
    .addHelpText('after', example('ragstone history list seeds/llr'))
    .action(async (workspace, options) =>
      done(await (await import('./commands/history/list.ts')).list(workspace, options, console)),
    );

  history
    .command('show')
    .description('Say what a recorded assessment said; write its papers as they were, byte for byte.')
    .argument('<workspace>', 'the folder')
    .argument('<assessment>', which)
    .option(...folder)
    .option('--out <folder>', 'write the papers that were made of it')
    .option('--json', 'print the assessment as JSON, as it was recorded')
    .addHelpText('after', example('ragstone history show seeds/llr 2026-06-15 --out out/then'))
    .action(async (workspace, assessment, options) =>
      done(await (await import('./commands/history/show.ts')).show(workspace, assessment, options, console)),
    );

  history
    .command('replay')
    .description('Make a recorded assessment and its papers again from what was kept; exit 1 if they differ.')
    .argument('<workspace>', 'the folder')
    .argument('<assessment>', which)
    .option(...folder)
    .option('--json', 'print file by file as JSON whether it is the same')
    .addHelpText('after', example('ragstone history replay seeds/llr 2026-06-15'))
    .action(async (workspace, assessment, options) =>
      done(
        await (await import('./commands/history/replay.ts')).replay(workspace, assessment, options, console),
      ),
    );

  history
    .command('diff')
    .description('Say what two recorded assessments say differently about the same subjects and periods.')
    .argument('<workspace>', 'the folder')
    .argument('<earlier>', which)
    .argument('<later>', which)
    .option(...folder)
    .option('--json', 'print the differences as JSON')
    .addHelpText('after', example('ragstone history diff seeds/llr 2026-02-26 2026-06-15'))
    .action(async (workspace, earlier, later, options) =>
      done(
        await (await import('./commands/history/diff.ts')).diff(workspace, earlier, later, options, console),
      ),
    );

  history
    .command('move')
    .description('Copy the history from its folder to the PostgreSQL server of RAGSTONE_DATABASE_URL.')
    .argument('<workspace>', 'the folder')
    .option(...folder)
    .option('--json', 'print as JSON how many rows of each table were moved')
    .addHelpText('after', example('ragstone history move seeds/llr'))
    .action(async (workspace, options) =>
      done(await (await import('./commands/history/move.ts')).move(workspace, options, console)),
    );

  return history;
};
