import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { checkPdf, sayPdfFault } from '../src/check-pdf.ts';
import {
  type Paper,
  type PaperInput,
  renderHtml,
  renderMarkdown,
  templateIds,
  templates,
} from '../src/index.ts';
import { groupRow, numbers, row, totalRow, words } from '../src/model/table.ts';
import { code, link, status } from '../src/model/text.ts';
import { tableTools } from '../src/renderers/html/table-tools.ts';
import { renderPdf } from '../src/renderers/pdf/render-pdf.ts';
import { drawFigures } from '../src/renderers/pictures/draw-figures.ts';
import { renderPictures } from '../src/renderers/pictures/render-pictures.ts';
import { pageWords } from '../src/words/page-words.ts';
import { fonts } from './fixture/fonts.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const hostile =
  '"><script>alert(1)</script> | `code` [link](javascript:x)\n# heading\n- item </style> \u0000 \' &amp; *bold*';

/** The input with hostile text added to every string that is free text. */
const poisoned = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return freeText.has(key) ? `${value} ${hostile}` : value;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
  if (typeof value !== 'object' || value === null) return value;
  if ('says' in value && chosenWords.has(value.says)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, poisoned(of, name)]));
};

/** What assertions say whose words are of a list, not free text. */
const chosenWords: ReadonlySet<unknown> = new Set(['comparison', 'movement', 'significance']);

const freeText = new Set([
  'title',
  'text',
  'message',
  'cause',
  'why',
  'words',
  'outcome',
  'publisher',
  'file',
  'hash',
  'explanation',
]);

const input: PaperInput = {
  ...leicestershire,
  assessment: {
    ...(poisoned(leicestershire.assessment) as PaperInput['assessment']),
    rollUps: leicestershire.assessment.rollUps.map((each) => ({ ...each, says: `${each.says} ${hostile}` })),
  },
  workspace: {
    ...leicestershire.workspace,
    ...(poisoned({ ...leicestershire.workspace, locate: null }) as object),
    locate: () => null,
  },
};

test.each(templateIds)('%s in HTML: what data say is text, never markup', (template) => {
  const text = renderHtml(templates[template].fill(input)).replace(
    `<script>${tableTools(pageWords({}))}</script>`,
    '',
  );
  expect(text).toContain('&lt;script&gt;alert(1)');
  expect(text).not.toMatch(/<script|<\/script/i);
  expect(text.match(/<\/style>/g)).toHaveLength(1);
  expect(text).not.toContain('\u0000');
  expect([...text.matchAll(/<[a-z][^>]*\son[a-z]+=/gi)]).toEqual([]);
  // What stands in the margins of printed pages is CSS text.
  expect(/@top-left \{ content: "([^"]*)"/.exec(text)?.[1]).not.toMatch(/[<>{}]/);
});

test.each(templateIds)('%s in Markdown: a table keeps its columns and nothing becomes markup', (template) => {
  const text = renderMarkdown(templates[template].fill(input));
  expect(text).not.toMatch(/<(?!br>)/);
  expect(text).not.toMatch(/(?<!\\)\]\(javascript/);
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    if (!/^\| -/.test(line)) return;
    const columns = unescapedPipes(line);
    for (const row of lines.slice(index - 1).slice(0, lines.slice(index).indexOf('') + 1)) {
      expect(unescapedPipes(row), row).toBe(columns);
    }
  });
  expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
});

const unescapedPipes = (line: string): number => [...line.matchAll(/(?<!\\)\|/g)].length;

const inPrint = `${hostile} =cmd() ${'\u202e'}turned ${'\u{1f600}'} \ud800 #let a = [*b*] $x$`;
const long = 'x'.repeat(10_000);

/** A small paper with a hostile text wherever a text can stand. */
const printed: Paper = {
  schema: 'ragstone.paper/1',
  template: 'by-hand',
  fileStem: 'hostile',
  title: { subject: inPrint, board: inPrint, day: '2026-06-15', date: inPrint, reportOf: inPrint, facts: [] },
  draft: inPrint,
  sections: [
    {
      id: 'one',
      heading: inPrint,
      blocks: [
        {
          kind: 'paragraph',
          number: 1,
          text: [long, inPrint, code(inPrint), link('nowhere', inPrint), status('red', inPrint)],
          lettered: [[inPrint]],
        },
        {
          kind: 'figure',
          id: 'chart',
          chart: {
            kind: 'over-time',
            title: inPrint,
            unit: `${inPrint} ${long}`,
            decimals: 0,
            betterIs: null,
            names: { actual: inPrint, plan: inPrint },
            points: [{ label: inPrint, actual: 1, plan: 2, mark: 'red' }],
          },
          alternative: [inPrint],
          table: {
            id: 'numbers',
            caption: inPrint,
            columns: [words(inPrint), numbers(inPrint)],
            rows: [groupRow(inPrint), row(inPrint, `${inPrint} ${long}`), totalRow(inPrint, '2')],
            notes: [[inPrint]],
            reading: 'as-grid',
          },
        },
      ],
      parts: [],
    },
  ],
};

test('in PDF: every character is shown, none is markup, and the structure holds', async () => {
  const pdf = renderPdf(printed, fonts);
  expect((await checkPdf(pdf)).map(sayPdfFault)).toEqual([]);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const title = document.getTitle() ?? '';
  expect(title.includes('<script>alert(1)</script>')).toBe(true);
  for (const shown of ['=cmd()', '[U+202E]turned', '[U+1F600]', '[U+D800]', '[U+0000]', '#let a = [*b*] $x$'])
    expect(title.includes(shown), shown).toBe(true);
});

test('in pictures: every character is shown, and none is markup', async () => {
  const files = renderPictures(await drawFigures(printed, fonts), 'hostile');
  expect(files.map(({ fileName }) => fileName)).toEqual(['hostile-chart.svg', 'hostile-chart.png']);
  const svg = new TextDecoder().decode(files[0]?.bytes);
  expect(svg.includes('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe(true);
  expect(svg.includes('<script')).toBe(false);
  for (const shown of ['=cmd()', '[U+202E]turned', '[U+1F600]', '[U+D800]', '[U+0000]'])
    expect(svg.includes(shown), shown).toBe(true);
  expect(svg.match(/<\/style>/g)).toHaveLength(1);
});
