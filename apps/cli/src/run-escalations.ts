import type { Command, Option } from 'commander';
import type { Console } from './console.ts';

/** The commands of `ragstone escalations`. Each loads what it needs only when it is called. */
export const addEscalationCommands = (
  program: Command,
  console: Console,
  done: (code: number) => void,
  asOf: Option,
): Command => {
  const escalations = program
    .command('escalations')
    .description('What has gone to whom, since when and why; and what people decide about it.')
    .addHelpText('after', '\nA first look:\n  ragstone escalations list seeds/llr --as-of 2026-06-15');
  const example = (text: string): string => `\nExample:\n  ragstone escalations ${text}`;
  const named = ['<escalation>', 'its id, or any part of it that no other has'] as const;

  escalations
    .command('list')
    .description('List what is open, to whom it goes, and whether anybody has answered for it.')
    .argument('<workspace>', 'the folder')
    .option('--board <id>', 'only what goes to this body')
    .option('--all', 'also what is not open: runs that have begun, and what was cleared')
    .option('--json', 'print them as JSON')
    .addOption(asOf)
    .addHelpText('after', example('list seeds/llr --as-of 2026-06-15'))
    .action(async (workspace, options) =>
      done(await (await import('./commands/escalations/list.ts')).list(workspace, options, console)),
    );

  escalations
    .command('show')
    .description('Tell one escalation from its beginning, with what was decided about it.')
    .argument('<workspace>', 'the folder')
    .argument(...named)
    .option('--json', 'print it as JSON')
    .addOption(asOf)
    .addHelpText('after', example('show seeds/llr off-plan'))
    .action(async (workspace, name, options) =>
      done(await (await import('./commands/escalations/show.ts')).show(workspace, name, options, console)),
    );

  const deciding = [
    [
      'acknowledge',
      'acknowledged',
      'Answer for an escalation: it stays open, and is reported as answered for.',
    ],
    ['snooze', 'snoozed', 'Silence the reminders of an escalation until a day; it stays open.'],
    ['override', 'overridden', 'Set an escalation aside until a day, against what its rule says.'],
    ['withdraw', 'withdrawn', 'Take back what was decided about an escalation up to now.'],
    [
      'start',
      'started',
      'Say that what the rule of an escalation starts, such as a recovery plan, has begun.',
    ],
    ['check', 'checked', 'Say that a regular look at what an escalation started has been taken.'],
  ] as const;
  for (const [command, decides, description] of deciding) {
    escalations
      .command(command)
      .description(description)
      .argument('<workspace>', 'the folder')
      .argument(...named)
      .requiredOption('--by <id>', 'the role or body that decides')
      .requiredOption('--reason <text>', 'why, in a few words')
      .option('--until <date>', 'the last day on which it holds, YYYY-MM-DD')
      .option('--json', 'print as JSON what was written, and to which file')
      .option('--record', 'keep it in the history of the workspace')
      .option('--history <folder>', 'keep it in the history of this folder')
      .addOption(asOf)
      .addHelpText(
        'after',
        example(
          `${command} my-workspace off-plan --by discharge-group-chair --reason "Two wards were closed"`,
        ),
      )
      .action(async (workspace, name, options) =>
        done(
          await (await import('./commands/escalations/decide.ts')).decide(
            decides,
            workspace,
            name,
            options,
            console,
          ),
        ),
      );
  }
  return escalations;
};
