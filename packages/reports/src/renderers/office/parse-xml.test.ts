import { expect, test } from 'vitest';
import { allOf, childrenOf, parseXml, textOf } from './parse-xml.ts';

test('reads elements, attributes, entities and text', () => {
  const root = parseXml(
    `<?xml version="1.0"?><!-- no --><a b="1 &gt; 0" c='"'><d>x &#38; <e/>&#x41;</d><d/></a>`,
  );
  expect(root?.attributes).toEqual({ b: '1 > 0', c: '"' });
  expect(childrenOf(root ?? undefined, 'd')).toHaveLength(2);
  expect(root === null ? null : textOf(root)).toBe('x & A');
  expect(root === null ? null : allOf(root, 'e')).toHaveLength(1);
});

test.each(['', 'text', '<a>', '<a></b>', '<a></a></a>', '<a b="1></a>', '<a><b></a></b>'])(
  '%j is not well-formed',
  (text) => {
    expect(parseXml(text)).toBeNull();
  },
);
