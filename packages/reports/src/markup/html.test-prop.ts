import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributes, html, htmlText } from './html.ts';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#96;': '`',
  '&amp;': '&',
};

const read = (markup: string): string =>
  markup.replaceAll(/&(?:lt|gt|quot|amp|#39|#96);/g, (each) => entities[each] ?? each);

test('law: text put in is read out again, and holds nothing that ends it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = htmlText(html`${text}`);
      expect(written).not.toMatch(/[<>"']/);
      expect(read(written)).toBe(text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, ''));
    }),
  );
});

test('law: an attribute ends where it is closed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(htmlText(attributes({ id: text })).match(/"/g)).toHaveLength(2);
    }),
  );
});
