import type { Command } from 'commander';

/** What may be written after a command, as a shell proposes it. */
export interface CommandWords {
  /** The command with those above it, such as `rules check`; empty for the program itself. */
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly OptionWords[];
}

export interface Word {
  readonly word: string;
  readonly means: string;
}

export interface OptionWords extends Word {
  readonly takesValue: boolean;
  /** The values that there are; none where any text or file may follow. */
  readonly values: readonly string[];
}

/** Every command of the program with its options, read from the program itself. `values` are known beside its own. */
export const wordsOfProgram = (
  program: Command,
  values: Readonly<Record<string, readonly string[]>>,
): readonly CommandWords[] => wordsOf(program, '', values);

const wordsOf = (
  command: Command,
  path: string,
  values: Readonly<Record<string, readonly string[]>>,
): readonly CommandWords[] => {
  const options = command.createHelp().visibleOptions(command);
  return [
    {
      path,
      commands: command.commands.map((each) => ({ word: each.name(), means: each.description() })),
      options: options.map((option) => ({
        word: option.long ?? option.short ?? '',
        means: option.description,
        takesValue: option.required || option.optional,
        values: option.argChoices ?? (path === 'import' ? undefined : values[option.long ?? '']) ?? [],
      })),
    },
    ...command.commands.flatMap((each) => wordsOf(each, `${path} ${each.name()}`.trim(), values)),
  ];
};
