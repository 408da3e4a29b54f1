import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tableTools, tableToolsHash } from './table-tools.ts';

test('the page allows this very script', () => {
  const hash = createHash('sha256').update(tableTools).digest('base64');
  expect(tableToolsHash).toBe(`sha256-${hash}`);
});
