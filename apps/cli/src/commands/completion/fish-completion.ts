import type { CommandWords } from './words-of-program.ts';

/** Completions of fish, with what each word means beside it. */
export const fishCompletion = (commands: readonly CommandWords[]): string => {
  const paths = commands.map(({ path }) => path).filter((path) => path !== '');
  const lines = commands.flatMap(({ path, commands: below, options }) => {
    const here = `complete -c ragstone -n '__ragstone_at ${quoted(path)}'`;
    return [
      ...below.map(({ word, means }) => `${here} -f -a ${word} -d ${quoted(means)}`),
      ...options.map(
        ({ word, means, takesValue, values }) =>
          `${here} -l ${word.replace(/^--/, '')}${takesValue ? ' -r' : ''}${
            values.length === 0 ? '' : ` -f -a ${quoted(values.join(' '))}`
          } -d ${quoted(means)}`,
      ),
    ];
  });
  return `# ragstone: completion for fish. Load it with: ragstone completion fish | source
function __ragstone_at
  set -l command ''
  for word in (commandline -opc)[2..-1]
    set -l longer (string trim -- "$command $word")
    if contains -- $longer ${paths.map((path) => `"${path}"`).join(' ')}
      set command $longer
    end
  end
  test "$command" = "$argv[1]"
end
${lines.join('\n')}
`;
};

const quoted = (text: string): string => `"${text.replaceAll(/["\\$]/g, '\\$&')}"`;
