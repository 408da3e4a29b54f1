import { fileURLToPath } from 'node:url';
import { workspaceJsonSchemas } from '@ragstone/workspace';
import { expect, test } from 'vitest';

/** `vitest run apps/cli/test/schemas -u` writes them again. */
test.each(Object.entries(workspaceJsonSchemas()))(
  'seeds/schemas/%s is what the parser parses',
  async (name, schema) => {
    const file = fileURLToPath(new URL(`../../../seeds/schemas/${name}`, import.meta.url));
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
  },
);
