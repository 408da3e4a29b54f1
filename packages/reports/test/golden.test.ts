import { expect, test } from 'vitest';
import { formats, renderReport, templateIds } from '../src/index.ts';
import { leicestershire } from './fixture/leicestershire.ts';

test.each(templateIds)('%s reads as it should', async (template) => {
  const [file] = renderReport(template, 'markdown', leicestershire);
  await expect(file?.text).toMatchFileSnapshot(`golden/${template}.md`);
});

test('the exceptions as one HTML file', async () => {
  const [file] = renderReport('exceptions', 'html', leicestershire);
  await expect(file?.text).toMatchFileSnapshot('golden/exceptions.html');
});

test.each(templateIds)(
  '%s gives the same bytes every time, under a name that any system takes',
  (template) => {
    for (const format of ['html', 'markdown', 'json'] as const) {
      const [once] = renderReport(template, format, leicestershire);
      expect(renderReport(template, format, leicestershire)).toEqual([once]);
      expect(once?.fileName).toMatch(/^[a-z0-9-]+\.(html|md|json)$/);
      expect(once?.fileName).toMatch(new RegExp(`\\.${formats[format].extension}$`));
    }
  },
);

test('the JSON is the document model', () => {
  const [file] = renderReport('bcf', 'json', leicestershire);
  expect(JSON.parse(file?.text ?? '')).toMatchObject({
    schema: 'ragstone.paper/1',
    template: 'bcf',
    draft: null,
  });
});
