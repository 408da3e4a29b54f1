import { expect, test } from 'vitest';
import { adoptedContent } from './adopted-content.ts';

test('who adopted it, the schema and the order of keys make no difference; everything else does', () => {
  const content = '{"id":"a","ratings":[{"for":1,"id":"r"}],"title":"A"}';
  expect(adoptedContent({ title: 'A', id: 'a', ratings: [{ id: 'r', for: 1 }] })).toBe(content);
  expect(adoptedContent({ $schema: 's', adopted: { by: 'b' }, ...JSON.parse(content) })).toBe(content);
  expect(adoptedContent({ ...JSON.parse(content), title: 'B' })).not.toBe(content);
});
