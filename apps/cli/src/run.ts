import { readFileSync } from 'node:fs';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Console } from './console.ts';
import { failLevels } from './exit-code.ts';
import { addEscalationCommands } from './run-escalations.ts';
import { addHistoryCommands } from './run-history.ts';
import { addRuleCommands } from './run-rules.ts';
import { addWorkerCommands } from './run-worker.ts';

/** Bad usage, or input that cannot be read. */
const unusable = 2;

/**
 * Runs one command line and gives the exit code. Each command loads what it needs only when it is called, so that
 * help is immediate.
 */
export const run = async (args: readonly string[], console: Console): Promise<number> => {
  let code = 0;
  const program = programOf(console, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    console.progress?.('');
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : unusable;
    console.tell(`ragstone: ${error instanceof Error ? error.message : String(error)}\n`);
    return unusable;
  }
};

const wholeNumber = (written: string): number => {
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  throw new InvalidArgumentError('It is a whole number from 1 on.');
};

/** What a new user wants, before everything else. */
const firstCommands = `Begin with:
  ragstone init my-area                          a first workspace, from a few questions
  ragstone check my-area                         what is wrong in its files, with file, line and column
  ragstone report my-area --out my-area-papers   the papers
`;

const examplesByTask = `
Look at what is rated, and why:
  ragstone assess seeds/llr --as-of 2026-06-15
  ragstone explain seeds/llr bcf.discharge-delay --period 2025-11 --as-of 2026-06-15
  ragstone report seeds/llr --as-of 2026-06-15 --out out/llr

Change a rule, and see what it would change:
  ragstone rules watch my-draft.rules.json --workspace seeds/llr
  ragstone rules diff seeds/llr/rules/better-care-fund.rules.json my-draft.rules.json --workspace seeds/llr
  ragstone rules test seeds/llr

Answer for what has gone wrong, and look back:
  ragstone escalations list seeds/llr --as-of 2026-06-15
  ragstone history list seeds/llr

Every command has an example of its own: ragstone report --help`;

const versionOf = (manifest: URL): string => JSON.parse(readFileSync(manifest, 'utf8')).version;

export const programOf = (console: Console, done: (code: number) => void): Command => {
  const program = new Command('ragstone')
    .description(
      'Rates what a partnership promised against what happened, says why, and checks what its papers claim.',
    )
    .version(versionOf(new URL('../package.json', import.meta.url)), '--version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: console.write, writeErr: console.tell })
    .showHelpAfterError('Try ragstone --help.')
    .showSuggestionAfterError()
    .addHelpText('before', firstCommands)
    .addHelpText('after', examplesByTask);

  const asOf = new Option('--as-of <date>', 'only what was known on this day, YYYY-MM-DD (default: today)');
  const failOn = new Option('--fail-on <level>', 'exit 1 from this severity on')
    .choices([...failLevels])
    .default('error');

  program
    .command('init')
    .description(
      'Make a first workspace: one metric with its target, rule and test. Asks for what is not given.',
    )
    .argument('<folder>', 'a new folder, or one that is empty')
    .option('--title <text>', 'what the workspace is called')
    .option('--place <code>', 'the ONS code of the place that is measured, then its name in the same quotes')
    .option('--board <title>', 'the board that is told')
    .option('--metric <title>', 'what is measured')
    .option('--unit <unit>', 'what the number counts: percent, count, days, per-1000 ...')
    .option('--polarity <way>', 'which way is better: higher or lower')
    .option('--target <number>', 'what was promised for each month')
    .option('--yes', 'ask nothing: take what would be proposed')
    .option('--json', 'print which files were made as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  ragstone init my-area --yes --metric "Repairs done on time" --target 95',
    )
    .action(async (folder, options) =>
      done(await (await import('./commands/init.ts')).init(folder, options, console)),
    );

  program
    .command('check')
    .description('Load and validate everything; print what is wrong, with file, line and column.')
    .argument('<workspace>', 'the folder')
    .option('--json', 'print the findings as JSON')
    .addOption(failOn)
    .addHelpText('after', '\nExample:\n  ragstone check seeds/llr')
    .action(async (workspace, options) =>
      done(await (await import('./commands/check.ts')).check(workspace, options, console)),
    );

  program
    .command('assess')
    .description('Rate everything and check the claims.')
    .argument('<workspace>', 'the folder')
    .option('--json', 'print the whole assessment as JSON, and nothing else')
    .addOption(
      new Option('--explain <which>', 'which judgements carry their explanation')
        .choices(['all', 'exceptions', 'none'])
        .default('none'),
    )
    .option('--verify', 'rate everything a second time by json-rules-engine, and stop on a difference')
    .option('--record', 'keep what was made, and from what, in the history of the workspace')
    .option('--history <folder>', 'keep it in this folder instead of .ragstone/history of the workspace')
    .addOption(asOf)
    .addOption(failOn)
    .addHelpText(
      'after',
      '\nExample:\n  ragstone assess seeds/llr --as-of 2026-06-15 --json > assessment.json',
    )
    .action(async (workspace, options) =>
      done(await (await import('./commands/assess.ts')).assess(workspace, options, console)),
    );

  program
    .command('report')
    .description('Write the papers.')
    .argument('<workspace>', 'the folder')
    .option(
      '--template <name>',
      'bcf (the board paper), dashboard, exceptions, uptake, governance, claims, delivery-plan, commitments, return, summary, or all',
      'all',
    )
    .option(
      '--format <name>',
      'html, markdown, json, pdf, pictures, docx, ods, xlsx, csv, several with commas, or all',
      'html',
    )
    .addOption(
      new Option('--language <code>', 'English, or Welsh, in which there is the summary')
        .choices(['en', 'cy'])
        .default('en'),
    )
    .option('--board <id>', 'the body that the paper is for')
    .option(
      '--since <date>',
      'the day of the last paper: the exceptions say what has changed since; last: the last exceptions to the same board that were recorded',
    )
    .option(
      '--officers <file>',
      'who holds which role, as JSON, for Officers to contact: for this run alone, never recorded',
    )
    .option(
      '--with-restricted',
      'with what the workspace says may not be published: every page is marked (default: the public version)',
    )
    .requiredOption('--out <folder>', 'where to write')
    .addOption(
      new Option(
        '--threads <number>',
        'how many papers are made side by side (default: one a core, four at most)',
      ).argParser(wholeNumber),
    )
    .option('--json', 'print which files were written as JSON, with their sizes and SHA-256')
    .option('--record', 'keep what was made, and from what, in the history of the workspace')
    .option('--history <folder>', 'keep it in this folder instead of .ragstone/history of the workspace')
    .addOption(asOf)
    .addOption(failOn)
    .addHelpText(
      'after',
      '\nExample:\n  ragstone report seeds/llr --template bcf --format html --as-of 2026-06-15 --out out/llr\n  ragstone report seeds/llr --template summary --language cy --as-of 2026-06-15 --out out/llr',
    )
    .action(async (workspace, options) =>
      done(await (await import('./commands/report.ts')).report(workspace, options, console)),
    );

  program
    .command('watch')
    .description('Assess a workspace again after every save, and say what the save changed.')
    .argument('<workspace>', 'the folder')
    .option('--out <folder>', 'write the papers again too')
    .option('--template <name>', 'which papers, as in report', 'all')
    .option('--format <name>', 'how they are written, as in report', 'html')
    .option('--json', 'print one JSON object a line: what is followed, and what each save changed')
    .addOption(asOf)
    .addHelpText('after', '\nExample:\n  ragstone watch my-area --out my-area-papers')
    .action(async (workspace, options) =>
      done(await (await import('./commands/watch.ts')).watch(workspace, options, console)),
    );

  program
    .command('doctor')
    .description('Say whether everything stands that the commands need, and what to do where it does not.')
    .argument('[workspace]', 'the folder, to look at its files and its history too')
    .option('--out <folder>', 'where papers would be written', 'out')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  ragstone doctor seeds/llr')
    .action(async (workspace, options) =>
      done(await (await import('./commands/doctor.ts')).doctor(workspace, options, console)),
    );

  program
    .command('explain')
    .description('Say why a rating is what it is, down to the line of the document.')
    .argument('<workspace>', 'the folder')
    .argument('<metric>', 'the id of a metric, or of an action, a commitment, a project, a question ...')
    .option('--place <id>', 'one place')
    .option('--period <id>', 'one period')
    .option('--json', 'print the judgements as JSON')
    .addOption(asOf)
    .addOption(failOn)
    .addHelpText(
      'after',
      '\nExample:\n  ragstone explain seeds/llr bcf.discharge-delay --period 2025-11 --as-of 2026-06-15',
    )
    .action(async (workspace, metric, options) =>
      done(await (await import('./commands/explain.ts')).explain(workspace, metric, options, console)),
    );

  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  program
    .command('import')
    .description('Take a published file into a workspace; say what was taken, what was left and why.')
    .argument('<kind>', 'fingertips, ukhsa-coverage, or csv with a mapping')
    .argument('<file>', 'the file as it was published')
    .requiredOption('--into <workspace>', 'the folder of the workspace')
    .option(
      '--document <id>',
      'the document as which the file is recorded (default: from the name of the file)',
    )
    .option('--title <text>', 'what papers call it')
    .option('--publisher <name>', 'who published it (default: the publisher of the kind)')
    .option('--published <date>', 'the day on which it was published, YYYY-MM-DD')
    .option('--known-from <date>', 'the day from which its figures are known (default: --published)')
    .option('--basis <id>', 'the counting method under which they are kept (default: that of the kind)')
    .option('--area <code>', 'only this place; may be given several times', several)
    .option('--metric <id>', 'only this metric of the workspace; may be given several times', several)
    .option('--indicator <id>', 'fingertips: only this indicator; 30309=a.metric names its metric', several)
    .option('--sex <word>', 'fingertips: the one sex that the metric is about, such as Female')
    .option('--age <words>', 'fingertips: the one age that the metric is about, such as "2 yrs"')
    .option('--mapping <file>', 'csv: which column holds what, in which unit and for which kind of period')
    .option('--define', 'write the metrics and places that the workspace does not have')
    .option('--unit <unit>', 'fingertips: the unit of the values, for --define')
    .option('--period-kind <kind>', 'fingertips: what 2020/21 is, such as financial-year')
    .option('--polarity <way>', 'which way is better, for --define: higher, lower or none')
    .option('--decimals <number>', 'the decimals that reports print, for --define')
    .option('--dry-run', 'read and report, and write nothing')
    .option('--json', 'print the report of the import as JSON')
    .addOption(failOn)
    .addHelpText(
      'after',
      '\nExample:\n  ragstone import ukhsa-coverage coverage.csv --into my-area --define --area E10000018 ' +
        '--title "Childhood vaccination coverage" --published 2025-08-01',
    )
    .action(async (kind, file, options) =>
      done((await import('./commands/import.ts')).importInto(kind, file, options, console)),
    );

  const rules = addRuleCommands(program, console, done, { asOf, failOn });
  const escalations = addEscalationCommands(program, console, done, asOf);

  const history = addHistoryCommands(program, console, done);
  const worker = addWorkerCommands(program, console, done);
  program
    .command('completion')
    .alias('completions')
    .description('Print what a shell needs to complete commands, options and their values.')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', '\nExample:\n  source <(ragstone completion bash)')
    .action(async (shell) =>
      done((await import('./commands/completion.ts')).completion(shell, program, console)),
    );

  const grouped = [rules, escalations, history, worker].flatMap((group) => group.commands);

  for (const command of [...program.commands, ...grouped]) {
    command.exitOverride().configureOutput({ writeOut: console.write, writeErr: console.tell });
  }
  return program;
};
