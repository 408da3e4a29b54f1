import { expect, test } from 'vitest';
import { formatIds, formats, renderReport, templateIds } from '../src/index.ts';
import { asText } from './fixture/as-text.ts';
import { leicestershire } from './fixture/leicestershire.ts';

test.each(templateIds)('%s reads as it should', async (template) => {
  await expect(asText(template, 'markdown', leicestershire)).toMatchFileSnapshot(`golden/${template}.md`);
});

test('the exceptions as one HTML file', async () => {
  await expect(asText('exceptions', 'html', leicestershire)).toMatchFileSnapshot('golden/exceptions.html');
});

test.each(templateIds)(
  '%s gives the same bytes every time, under a name that any system takes',
  async (template) => {
    for (const format of formatIds) {
      const files = await renderReport(template, format, leicestershire);
      expect(await renderReport(template, format, leicestershire)).toEqual(files);
      expect(files[0]?.fileName.endsWith(`.${formats[format].extension}`)).toBe(true);
      for (const { fileName } of files) expect(fileName).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
    }
  },
);

test('the JSON is the document model', () => {
  expect(JSON.parse(asText('bcf', 'json', leicestershire))).toMatchObject({
    schema: 'ragstone.paper/1',
    template: 'bcf',
    draft: null,
  });
});
