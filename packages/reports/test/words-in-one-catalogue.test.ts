import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** Where every word comes from the catalogue. */
const done = ['passages', 'selections', 'summarise.ts', 'templates'];

const files = (path: string): readonly string[] =>
  statSync(`${source}${path}`).isDirectory()
    ? readdirSync(`${source}${path}`).flatMap((each) => files(`${path}/${each}`))
    : path.endsWith('.ts') && !/\.(test|test-prop|fixture)\.ts$/.test(path)
      ? [path]
      : [];

/** A comment, a regular expression after a bracket or a comma, a string, or one character of code. */
const token =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[(,=:!] ?)\/(?:[^/\\\n[]|\\.|\[[^\]]*\])+\/[a-z]*|'((?:[^'\\\n]|\\.)*)'|[\s\S]/y;

/** What stands between quotes in code: strings, and of template literals whatever is in no braces, however deep. */
const quoted = (code: string): readonly string[] => {
  const found: string[] = [];
  /** For each template literal that is open, the braces that are open in it; below 0, its own words are read. */
  const open: number[] = [];
  let at = 0;
  let words = '';
  const isWords = (): boolean => open.at(-1) === -1;
  const close = (): void => {
    found.push(words);
    words = '';
  };
  while (at < code.length) {
    const here = code[at] ?? '';
    if (isWords()) {
      if (here === '`' || code.startsWith('${', at)) {
        close();
        if (here === '`') open.pop();
        else open[open.length - 1] = 0;
      } else words += here;
      at += isWords() || here !== '$' ? 1 : 2;
      continue;
    }
    token.lastIndex = at;
    const [whole = here, string] = token.exec(code) ?? [];
    if (string !== undefined) found.push(string);
    const deep = open.at(-1) ?? 0;
    if (whole === '`') open.push(-1);
    if (open.length > 0 && whole === '{') open[open.length - 1] = deep + 1;
    if (open.length > 0 && whole === '}') open[open.length - 1] = deep - 1;
    at += whole.length;
  }
  return found;
};

const isPhrase = /[a-z]{2,}[,;:.]? [a-z“]/i;

/** Two words with a space between them, or one with a capital as a heading has it. */
const isSaid = (text: string): boolean => isPhrase.test(text) || /^[A-Z][a-z]+/.test(text);

/** An error is thrown to whoever writes programs. */
const withoutImportsAndErrors = (code: string): string =>
  code
    .replaceAll(/^(?:import|export) [^;]*? from '[^']*';$/gms, '')
    .replaceAll(/new Error\([\s\S]*?\);/g, '');

const wordsIn = (code: string): readonly string[] => quoted(withoutImportsAndErrors(code)).filter(isSaid);

/** What draws and writes a paper says its words too, between elements, names of styles and code in other languages. */
const drawn = ['charts', 'renderers'];

/** Programs and styles in strings; and what is said of a file to whoever makes papers, which no paper prints. */
const unprinted =
  /-styles\.ts$|style-sheet\.ts$|table-tools\.ts$|html\/theme\.ts$|pdf\/layout\/|-fault\.ts$|renderers\/formats\.ts$|sheets\/check\//;

/** Classes of elements, several in one string. */
const classes: readonly string[] = ['label quiet', 'table as-grid scrolls'];

/** What a reader is shown of a piece of markup, of which a piece may hold the end of an element or its beginning. */
const shown = (piece: string): string =>
  piece
    .replace(/^[^<>]*"[^<>]*>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replace(/<[^>]*$/, '');

const phrasesIn = (code: string): readonly string[] =>
  quoted(withoutImportsAndErrors(code))
    .map(shown)
    .filter((text) => isPhrase.test(text) && !/[{}=]/.test(text) && !classes.includes(text));

test.each(drawn.flatMap(files).filter((file) => !unprinted.test(file)))(
  '%s prints nothing of its own: its words are in the catalogue',
  (file) => {
    expect(phrasesIn(readFileSync(`${source}${file}`, 'utf8'))).toEqual([]);
  },
);

test.each(done.flatMap(files))('%s says nothing of its own: its words are in the catalogue', (file) => {
  expect(wordsIn(readFileSync(`${source}${file}`, 'utf8'))).toEqual([]);
});

test.each([
  ["section('decisions', 'What needs a decision', [", 'What needs a decision'],
  ["words('Risk', 2)", 'Risk'],
  [
    'paragraph(`$' + '{count} more exceptions in $' + '{`the $' + '{paper} of now`}.`)',
    ' more exceptions in ',
  ],
  ['`due by $' + '{`on $' + '{day} or so`}, and then`', ', and then'],
  ['`$' + '{of.map(({ id }) => `$' + "{id}`)} and then`; row('Not weighed')", 'Not weighed'],
])('it would see words put back inline: %s', (code, said) => {
  expect(wordsIn(code)).toContain(said);
});

test.each([
  ["const left = ' [cut here: a cell holds no more]';", ' [cut here: a cell holds no more]'],
  ['xml`<title id="$' + '{id}">The figures of $' + '{name}</title>`', 'The figures of '],
])('it would see words put back between elements: %s', (code, said) => {
  expect(phrasesIn(code)).toContain(said);
});

test('it takes no element, style or class for words', () => {
  expect(
    phrasesIn('html`<p class="note wide" id="$' + '{id}">$' + '{text}</p>`; css(`a { color: red; }`)'),
  ).toEqual([]);
});
