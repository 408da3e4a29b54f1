import { expect, test } from 'vitest';
import { type PaperInput, renderHtml, renderMarkdown, templateIds, templates } from '../src/index.ts';
import { tableTools } from '../src/renderers/html/table-tools.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const hostile =
  '"><script>alert(1)</script> | `code` [link](javascript:x)\n# heading\n- item </style> \u0000 \' &amp; *bold*';

/** The input with hostile text added to every string that is free text. */
const poisoned = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return freeText.has(key) ? `${value} ${hostile}` : value;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, poisoned(of, name)]));
};

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
  const text = renderHtml(templates[template].fill(input)).replace(`<script>${tableTools}</script>`, '');
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
