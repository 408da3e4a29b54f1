import { type Evidence, foundBy } from './found-by.ts';
import type { Line, Trap, TrapsOfTheme } from './trap.ts';

type Titles = ReadonlyMap<string, string>;

/** The page of all that is wrong in the papers, with what shows it. */
export const trapsPage = (themes: readonly TrapsOfTheme[], evidence: Evidence, titles: Titles): string => {
  const documents = [...new Set(themes.map(({ document }) => document))];
  const chapters = documents.map((document) =>
    sayDocument(document, ofDocument(themes, document), evidence, titles),
  );
  return [opening(themes), contents(documents, themes, titles), howToRead, ...chapters].join('\n');
};

const ofDocument = (themes: readonly TrapsOfTheme[], document: string): readonly TrapsOfTheme[] =>
  themes.filter((theme) => theme.document === document);

/** How many of the traps are found, and how many no software could find. */
const counts = (themes: readonly TrapsOfTheme[]): { readonly found: number; readonly beyond: number } => {
  const traps = themes.flatMap((theme) => theme.traps);
  const found = traps.filter((trap) => 'foundBy' in trap).length;
  return { found, beyond: traps.length - found };
};

const opening = (themes: readonly TrapsOfTheme[]): string => {
  const { found, beyond } = counts(themes);
  return `# What the papers get wrong

Five public papers of boards and committees, read line by line. This page lists what is wrong in them or easily misread,
where it stands, and what Ragstone says of it in the [seeded workspace](../seeds/README.md) on 15 June 2026. The slides
of the winter plan (004) are printed in 002 too, and are counted there.

**${found} found, ${beyond} beyond reach.** What is beyond the reach of software is listed too, with the reason. None
of this is a reproach to those who wrote the papers: each is easily done, and hard to see.
`;
};

const contents = (documents: readonly string[], themes: readonly TrapsOfTheme[], titles: Titles): string => {
  const rows = documents.map((document) => {
    const { found, beyond } = counts(ofDocument(themes, document));
    return `| [${document}](#${document}) | ${titleOf(document, titles)} | ${found} | ${beyond} |`;
  });
  return ['| paper | what it is | found | beyond reach |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
};

const howToRead = `## How to read it

A line is that of the text extracted from the paper. What finds a thing is one of these:

- A **finding**, linked to what its code means. It is told whenever the workspace is assessed.
- A **statement of the paper** in quotation marks, with what its own figures make of it: *disputed*, they give another answer;
  *conflicting*, they disagree with each other; *unverifiable*, they are not there; *confirmed*, it is right after all.
- A **colour**, or that there is none, and why. A figure that nobody should judge by is not green: it is not rated.
- An **escalation**, or a number that is **refused** when it is typed as it is printed.

The page is made from \`apps/cli/test/acceptance/traps\`. A test looks for each of these in one assessment, and fails with
the words of the one that is no longer found.
`;

const sayDocument = (
  document: string,
  themes: readonly TrapsOfTheme[],
  evidence: Evidence,
  titles: Titles,
): string => {
  const found = themes.map(({ theme, traps }) =>
    [
      `### ${theme}\n`,
      '| line | what is wrong | found by |',
      '| --- | --- | --- |',
      ...traps.flatMap((trap) => sayFound(trap, document, evidence)),
      '',
    ].join('\n'),
  );
  const beyond = themes.flatMap(({ traps }) => traps.flatMap((trap) => sayBeyond(trap, document)));
  return [
    `## ${document}\n`,
    `*${titleOf(document, titles)}.*\n`,
    ...found,
    `### Beyond reach in ${document}\n`,
    ...beyond,
    '',
  ].join('\n');
};

const sayFound = (trap: Trap, document: string, evidence: Evidence): readonly string[] => {
  if (!('foundBy' in trap)) return [];
  const ways = new Set(trap.foundBy.map((proof) => foundBy(proof, evidence) ?? 'nothing'));
  return [`| ${sayLines(trap.lines, document)} | ${trap.says} | ${[...ways].join('<br>')} |`];
};

const sayBeyond = (trap: Trap, document: string): readonly string[] =>
  'foundBy' in trap ? [] : [`- ${trap.says} (${sayLines(trap.lines, document)}) *${trap.beyondReach}*`];

/** The lines, with the paper where it is another than that of the chapter. */
const sayLines = (lines: readonly Line[], document: string): string =>
  lines.map((each) => (each.document === document ? each.line : `${each.document}:${each.line}`)).join(', ');

const titleOf = (document: string, titles: Titles): string => {
  const title = titles.get(document);
  if (title === undefined) throw new Error(`no document ${document}`);
  return title;
};
