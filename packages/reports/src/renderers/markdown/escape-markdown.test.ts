import { expect, test } from 'vitest';
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['a | b', 'a \\| b'],
  ['two\nlines\tand more', 'two lines and more'],
  ['<script>', '&lt;script&gt;'],
  ['*a* _b_ `c` [d](e) ~f~ # g', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~f\\~ \\# g'],
  ['R&D', 'R&amp;D'],
  ['£5, 3.5%: 10-20', '£5, 3.5%: 10-20'],
])('%j is written %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

test.each([
  ['- item', '\\- item'],
  ['12. item', '12\\. item'],
  ['+ item', '\\+ item'],
  ['12.5% of it', '12.5% of it'],
  ['plain', 'plain'],
])('%j begins a line as %j', (text, written) => {
  expect(escapeLineStart(text)).toBe(written);
});
