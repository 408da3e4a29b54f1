/** The commands that a shell example gives, one by one, without prompts, comments and continued lines. */
export const shellCommands = (code: string): readonly string[] =>
  code
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^\s*\$ /, '').replace(/(^|\s)#.*$/, ''))
    .flatMap((line) => line.split(/\s+(?:&&|\|\||\||;)\s+/))
    .map((command) => command.trim())
    .filter((command) => command !== '');
