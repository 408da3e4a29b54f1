import { compareText, type Severity, severities } from '@ragstone/rag';
import type { Chapter } from './chapters.ts';
import type { Example } from './examples/example.ts';
import { unknownCodes } from './meanings/file-meanings.ts';

/** One code of a chapter, under its own heading. */
export interface Entry {
  readonly code: string;
  readonly heading: string;
  readonly meaning: string;
  readonly severities: readonly Severity[];
  readonly example: Example | null;
}

/** The entries of every chapter. A code of an earlier chapter says in its heading what it is of, so that links stay clear. */
export const entriesOf = (chapters: readonly Chapter[]): ReadonlyMap<Chapter, readonly Entry[]> => {
  const taken = new Set<string>();
  return new Map(
    chapters.map((chapter) => [
      chapter,
      Object.entries(chapter.meanings).map(([code, meaning]): Entry => {
        const heading = taken.has(code) ? `${code} ${chapter.after}` : code;
        for (const each of code === 'kind-unknown' ? unknownCodes : [code]) taken.add(each);
        const told = chapter.examples.flat().filter((each) => each.code === code);
        const first = chapter.examples.find((source) => source.some((each) => each.code === code)) ?? [];
        return {
          code,
          heading,
          meaning,
          severities: severities.filter((severity) => told.some((each) => each.severity === severity)),
          example: shortest(first.filter((each) => each.code === code)),
        };
      }),
    ]),
  );
};

const lengthOf = ({ message, place }: Example): number => message.length + (place?.text.join('').length ?? 0);

/** The one that is read fastest; of two as long, the one told first. */
const shortest = (examples: readonly Example[]): Example | null =>
  examples.reduce<Example | null>(
    (best, each) => (best !== null && lengthOf(best) <= lengthOf(each) ? best : each),
    null,
  );

/** The page that explains every finding, with how to reach each. */
export const findingsPage = (chapters: readonly Chapter[]): string => {
  const entries = entriesOf(chapters);
  const parts = chapters.map((chapter) => sayChapter(chapter, entries.get(chapter) ?? []));
  return [opening, contents(chapters), ...parts, index([...entries.values()].flat())].join('\n');
};

const opening = `# What Ragstone finds

Every finding has a code, a severity, a place and a sentence of what to do. This page lists every code, says what it means,
and shows one that was really told: where, the line of the file, and the words.

| severity | it means |
| --- | --- |
| **error** | A figure, a rule or a paper is wrong, or cannot be used. The command ends with exit code 1. |
| **warning** | Doubtful: somebody could have meant it, and should look at it. |
| **info** | Worth knowing. |

\`--fail-on warning\` makes a command end with 1 at a warning too, \`--fail-on never\` at nothing.

The page is made from the code by \`apps/cli/test/findings/findings-page.ts\`, and tested to be what the code says. Most
examples are from the [seeded workspace](../seeds/README.md), the [wrong rule files](../packages/rules/test/mistakes) and
[workspaces that are wrong on purpose](../apps/cli/test/findings/fixtures); their places are links. A place without a link
is of a file that the test makes.

## Contents
`;

const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

const contents = (chapters: readonly Chapter[]): string =>
  [
    '| chapter | looks at | told by | codes |',
    '| --- | --- | --- | --- |',
    ...chapters.map(
      ({ title, of, toldBy, meanings }) =>
        `| [${title}](#${anchor(title)}) | ${of} | ${toldBy} | ${Object.keys(meanings).length} |`,
    ),
    '',
    'Looking for one code? [Every code by its letter](#every-code-by-its-letter).',
    '',
  ].join('\n');

const sayChapter = ({ title, opening: first }: Chapter, entries: readonly Entry[]): string =>
  `## ${title}\n\n${first}\n\n${entries.map(sayEntry).join('\n')}`;

const sayEntry = ({ heading, meaning, severities: told, example }: Entry): string => {
  const [first = '', ...others] = told;
  const severity = [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...others].join(' or ');
  return `### ${heading}\n\n**${severity}.** ${meaning}\n${example === null ? '' : sayExample(example)}`;
};

const sayExample = ({ place, message }: Example): string =>
  `${place === null ? '' : sayPlace(place)}\n> ${asText(message)}\n`;

const sayPlace = ({ file, line, column, text, kept }: NonNullable<Example['place']>): string => {
  const where = `\`${file}:${line}:${column}\``;
  const linked = kept === null ? where : `[${where}](../${kept}#L${line})`;
  const shown = text.map((each) => `    ${each}\n`).join('');
  return `\n${linked}\n${shown === '' ? '' : `\n${shown}`}`;
};

/** Words in which Markdown would see marks of its own. */
const asText = (words: string): string => words.replace(/[*_<`]/g, (mark) => `\\${mark}`);

const index = (entries: readonly Entry[]): string => {
  const links = entries
    .flatMap(({ code, heading }) => {
      const codes = code === 'kind-unknown' ? unknownCodes : [heading];
      return codes.map((says) => ({ says, to: heading }));
    })
    .sort((a, b) => compareText(a.says, b.says));
  const letters = [...new Set(links.map(({ says }) => says.slice(0, 1)))].sort();
  const rows = letters.map((letter) => {
    const of = links.filter(({ says }) => says.startsWith(letter));
    const each = of.map(({ says, to }) => `[${says}](#${anchor(to)})`);
    return `**${letter}** ${each.join(' · ')}\n`;
  });
  return `## Every code by its letter\n\n${rows.join('\n')}`;
};
