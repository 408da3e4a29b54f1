import type { Command, Option } from 'commander';
import type { Console } from './console.ts';

interface SharedOptions {
  readonly asOf: Option;
  readonly failOn: Option;
}

/** The commands of `ragstone rules`. Each loads what it needs only when it is called. */
export const addRuleCommands = (
  program: Command,
  console: Console,
  done: (code: number) => void,
  { asOf, failOn }: SharedOptions,
): Command => {
  const rules = program
    .command('rules')
    .description(
      "The rule author's bench: what rules mean, where they are wrong, and what an edit would change.",
    )
    .addHelpText(
      'after',
      '\nA first look:\n  ragstone rules english seeds/llr/rules/better-care-fund.rules.json --workspace seeds/llr',
    );
  const workspace = [
    '--workspace <folder>',
    'the workspace whose metrics and targets the rules name',
  ] as const;
  const example = (text: string): string => `\nExample:\n  ${text}`;
  const file = 'seeds/llr/rules/better-care-fund.rules.json';

  rules
    .command('check')
    .description('Tell every fault of rule files, and what in them cannot have been meant, line by line.')
    .argument('<file...>', 'the rule files')
    .option(...workspace)
    .option('--json', 'print the findings as JSON')
    .addOption(asOf)
    .addOption(failOn)
    .addHelpText('after', example(`ragstone rules check ${file} --workspace seeds/llr`))
    .action(async (files, options) =>
      done(await (await import('./commands/rules/check.ts')).check(files, options, console)),
    );

  rules
    .command('facts')
    .description('List the facts that rules may name, with words, units and an example from the workspace.')
    .argument(
      '[kind]',
      'metric-figure, funding-line, pooled-fund, question, duty, report, commitment, action ...',
    )
    .option(...workspace)
    .option('--json', 'print them as JSON')
    .addOption(asOf)
    .addHelpText('after', example('ragstone rules facts metric-figure --workspace seeds/llr'))
    .action(async (kind, options) =>
      done(await (await import('./commands/rules/facts.ts')).facts(kind, options, console)),
    );

  rules
    .command('english')
    .description('Print a rule set as a page that a board could adopt.')
    .argument('<file>', 'the rule file')
    .option(...workspace)
    .option('--period <id>', 'work it out on the figures of this period, such as 2025-11')
    .option('--json', 'print the page as JSON')
    .addOption(asOf)
    .addHelpText('after', example(`ragstone rules english ${file} --workspace seeds/llr --period 2025-11`))
    .action(async (path, options) =>
      done(await (await import('./commands/rules/english.ts')).english(path, options, console)),
    );

  rules
    .command('expand')
    .description('Print the conditions that the short forms stand for, as JSON.')
    .argument('<file>', 'the rule file')
    .argument('[rating]', 'one rating')
    .addHelpText('after', example(`ragstone rules expand ${file} on-ready-date`))
    .action(async (path, rating) =>
      done(await (await import('./commands/rules/expand.ts')).expand(path, rating, console)),
    );

  rules
    .command('test')
    .description(
      'Run the *.test.json files of a workspace; say what they exercise and propose what is missing.',
    )
    .argument('<workspace>', 'the folder')
    .option('--rules <file>', 'run the tests against this file instead of the rule set of its id')
    .option('--propose <file>', 'write the cases that are missing, for a person to confirm')
    .option('--json', 'print the results as JSON')
    .addHelpText('after', example('ragstone rules test seeds/llr'))
    .action(async (folder, options) =>
      done(await (await import('./commands/rules/test.ts')).test(folder, options, console)),
    );

  rules
    .command('diff')
    .description('Say which ratings another version of the rules would change, from what to what.')
    .argument('<old>', 'the rule file as it is')
    .argument('<new>', 'the rule file as it would be')
    .option(...workspace)
    .option(
      '--fail-if-changed-over <share>',
      'exit 1 where more than this share of the ratings changes, such as 5%',
    )
    .option('--json', 'print the differences as JSON')
    .addOption(asOf)
    .addHelpText('after', example(`ragstone rules diff ${file} my-draft.rules.json --workspace seeds/llr`))
    .action(async (older, newer, options) =>
      done(await (await import('./commands/rules/diff.ts')).diff(older, newer, options, console)),
    );

  rules
    .command('watch')
    .description(
      'Follow a rule file in a browser: its faults, its English, its tests and what an edit changes.',
    )
    .argument('<file>', 'the rule file that is being edited')
    .requiredOption(...workspace)
    .option('--port <number>', 'the port of the page on this computer (default: any that is free)')
    .option('--against <file>', 'the rules to compare with (default: the adopted version in the workspace)')
    .addOption(asOf)
    .addHelpText('after', example(`ragstone rules watch my-draft.rules.json --workspace seeds/llr`))
    .action(async (path, options) =>
      done(await (await import('./commands/rules/watch.ts')).watch(path, options, console)),
    );

  rules
    .command('import')
    .description('Make a draft of rules in the format of json-rules-engine, and say what they risk.')
    .argument('<file>', 'one rule, a list of them, or { "rules": [...], "conditions": {...} }')
    .requiredOption('--id <id>', 'the id of the rule set that they become')
    .requiredOption('--from <month>', 'the first month that they rate, such as 2025-04')
    .option('--to <month>', 'the last month that they rate')
    .option('--title <text>', 'what the rule set is called (default: its id)')
    .option('--metric <id...>', 'the metrics that they rate')
    .option('--window <kind...>', 'the windows in which they rate metrics, such as month')
    .option('--each <kind>', 'in place of metrics: the kind of subject, such as funding-line')
    .option(...workspace)
    .option('--out <file>', 'the rule file to write (default: print it)')
    .option('--json', 'print as JSON the rule set, what it risks, and the file that was written')
    .addHelpText(
      'after',
      example(
        'ragstone rules import theirs.json --id flu --metric "vaccination.flu.*" --window season --from 2025-04 --out flu.rules.json',
      ),
    )
    .action(async (path, options) =>
      done(await (await import('./commands/rules/import.ts')).importRules(path, options, console)),
    );

  rules
    .command('draft')
    .description('Save an adopted rule set as the draft of its next version, beside it.')
    .argument('<file>', 'the adopted rule file')
    .option('--out <file>', 'the file to write (default: the same name with the version)')
    .option('--json', 'print as JSON which version was written, and to which file')
    .addHelpText('after', example(`ragstone rules draft ${file} --out my-draft.rules.json`))
    .action(async (path, options) =>
      done(await (await import('./commands/rules/versions.ts')).draft(path, options, console)),
    );

  rules
    .command('adopt')
    .description('Adopt a draft that has no error; an edit afterwards is seen.')
    .argument('<file>', 'the draft')
    .requiredOption('--by <id>', 'the body that adopts it')
    .option('--on <date>', 'the day on which it does, YYYY-MM-DD (default: today)')
    .option('--minute <text>', 'the minute that records it')
    .option('--json', 'print as JSON which version was adopted, and in which file')
    .option(...workspace)
    .addHelpText(
      'after',
      example('ragstone rules adopt my-draft.rules.json --by integration-executive --on 2026-01-27'),
    )
    .action(async (path, options) =>
      done(await (await import('./commands/rules/versions.ts')).adopt(path, options, console)),
    );

  rules
    .command('schema')
    .description('Print the JSON Schema of a rule set, for an editor to complete and explain as one types.')
    .addHelpText('after', example('ragstone rules schema > rule-set.schema.json'))
    .action(async () => done((await import('./commands/rules/schema.ts')).rulesSchema(console)));

  return rules;
};
