import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { languages } from '../../model/language.ts';
import { pageWords } from '../../words/page-words.ts';
import { tableTools, tableToolsHash } from './table-tools.ts';

test.each(languages)('the page allows this very script, in the words of %s', (language) => {
  const hash = createHash('sha256')
    .update(tableTools(pageWords({ language })))
    .digest('base64');
  expect(tableToolsHash[language]).toBe(`sha256-${hash}`);
});
