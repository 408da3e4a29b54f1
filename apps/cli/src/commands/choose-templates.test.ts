import { templateIds } from '@ragstone/reports';
import { expect, test } from 'vitest';
import { chooseTemplates } from './choose-templates.ts';

test('all is all that the language has', () => {
  expect(chooseTemplates('all', 'en')).toEqual(templateIds);
  expect(chooseTemplates('all', 'cy')).toEqual(['summary']);
});

test('a template that the language has not is refused, with those that there are', () => {
  expect(() => chooseTemplates('summary,bcf', 'cy')).toThrow(
    '--template bcf --language cy: not written in Welsh yet. In Welsh there is summary. Write one of those, or leave out --language for English.',
  );
});

test('a template that there is not in any language is refused as ever', () => {
  expect(() => chooseTemplates('sumary', 'cy')).toThrow(
    '--template sumary: not known. Did you mean summary?',
  );
});
