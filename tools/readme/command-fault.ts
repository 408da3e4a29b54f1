/** What the commands of an example are held against. */
export interface Known {
  /** The scripts of the root's package.json. */
  readonly scripts: readonly string[];
  /** The packages that are published. */
  readonly packages: readonly string[];
  /** What `ragstone … --help` prints for a command given by its words. */
  readonly help: (words: readonly string[]) => string;
}

const ofTheShell = new Set(['cat', 'cd', 'cp', 'diff', 'git', 'ls', 'mkdir']);
const ofPnpm = new Set(['install', 'add', 'exec']);

const packageManager = (words: readonly string[], { scripts, packages }: Known): string | null => {
  const [verb = '', ...rest] = words[0] === 'run' ? words.slice(1) : words;
  if (!ofPnpm.has(verb)) return scripts.includes(verb) ? null : `there is no script ${verb}`;
  const unknown = rest.find((name) => /^(@ragstone\/|ragstone$)/.test(name) && !packages.includes(name));
  return unknown === undefined ? null : `there is no package ${unknown}`;
};

const listed = (help: string, word: string): boolean => new RegExp(`^ +${word}(?![\\w-])`, 'm').test(help);

const commandLine = (words: readonly string[], { help }: Known): string | null => {
  const path: string[] = [];
  for (const word of words) {
    if (!/^[a-z][a-z-]*$/.test(word) || !listed(help(path), word)) break;
    path.push(word);
  }
  const [first = ''] = words;
  if (path.length === 0 && !first.startsWith('--')) return `ragstone has no command ${first}`;
  const options = words.filter((word) => word.startsWith('--')).map((word) => word.replace(/=.*$/, ''));
  const unknown = options.find((option) => option !== '--help' && !help(path).includes(option));
  return unknown === undefined ? null : `ragstone ${path.join(' ')} has no option ${unknown}`;
};

/** What is wrong with a command that a reader is told to type; null where nothing is. */
export const commandFault = (command: string, known: Known): string | null => {
  const [program = '', ...words] = command.replace(/^npx (--yes )?/, '').split(/\s+/);
  if (program === 'npm' || /^pnpm(@[\d.]+)?$/.test(program)) return packageManager(words, known);
  if (program === 'ragstone') return commandLine(words, known);
  if (/(^|\/)node$/.test(program) && words[0] === 'apps/cli/dist/main.js')
    return commandLine(words.slice(1), known);
  return ofTheShell.has(program) ? null : `${program} is not a command this repository knows`;
};
