import type { CommandWords, Word } from './words-of-program.ts';

/**
 * A function of bash that proposes commands, options and the values of options. Where it proposes nothing, as for a
 * file or a folder, bash proposes files.
 */
export const bashCompletion = (commands: readonly CommandWords[]): string => {
  const paths = commands.map(({ path }) => path).filter((path) => path !== '');
  const values = commands.flatMap(({ path, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ word, values: known }) => `    '${path} ${word}') proposed='${known.join(' ')}'; takes=1 ;;`),
  );
  const words = commands.map(
    ({ path, options, commands: below }) =>
      `    '${path}') options='${said(options)}'; below='${said(below)}' ;;`,
  );
  return `# ragstone: completion for bash. Load it with: source <(ragstone completion bash)
_ragstone() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' proposed='' takes='' options='' below='' at longer
  for ((at = 1; at < COMP_CWORD; at++)); do
    longer=\${command:+$command }\${COMP_WORDS[at]}
    case $longer in
      ${paths.map((path) => `'${path}'`).join(' | ')}) command=$longer ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${values.join('\n')}
  esac
  if [[ -z $takes ]]; then
    case $command in
${words.join('\n')}
    esac
    if [[ $current == -* ]]; then proposed=$options; else proposed=$below; fi
  fi
  COMPREPLY=($(compgen -W "$proposed" -- "$current"))
}
complete -o default -F _ragstone ragstone
`;
};

const said = (words: readonly Word[]): string => words.map(({ word }) => word).join(' ');
