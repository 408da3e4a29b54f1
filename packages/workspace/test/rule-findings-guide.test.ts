import { expect, test } from 'vitest';
import { ruleFindingsGuide } from './rule-findings-guide.ts';

test('docs/rules/findings.md is what the code says; run vitest with --update to write it', async () => {
  await expect(ruleFindingsGuide()).toMatchFileSnapshot('../../../docs/rules/findings.md');
});
