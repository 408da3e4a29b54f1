import { expect, test } from 'vitest';
import * as z from 'zod';

// Counted, not timed: a schema costs the same share of the start on every machine.
test('most schemas are built when a file first needs them, not when the package is loaded', async () => {
  let built = 0;
  const counted = { postProcessor: () => void built++ };
  z.config(counted as z.core.$ZodConfig);
  const { parseWorkspace } = await import('./index.ts');
  const atLoad = built;
  parseWorkspace([{ path: 'workspace.json', content: '{ "id": "small", "title": "Small" }' }]);
  z.config({ postProcessor: undefined } as z.core.$ZodConfig);
  expect(atLoad).toBeLessThan(700);
  expect(built - atLoad).toBeLessThan(40);
});
