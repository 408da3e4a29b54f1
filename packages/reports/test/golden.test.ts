import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formatIds, formats, type RenderedFile, renderReport, templateIds } from '../src/index.ts';
import { asText } from './fixture/as-text.ts';
import { escalating, escalations } from './fixture/escalations.ts';
import { fonts } from './fixture/fonts.ts';
import { leicestershire } from './fixture/leicestershire.ts';

test.each(templateIds)('%s reads as it should', async (template) => {
  await expect(asText(template, 'markdown', leicestershire)).toMatchFileSnapshot(`golden/${template}.md`);
});

test('the exceptions with what was escalated, and what is owed next', async () => {
  await expect(
    asText('exceptions', 'markdown', {
      ...leicestershire,
      workspace: { ...leicestershire.workspace, ruleSets: [escalating] },
      assessment: { ...leicestershire.assessment, escalations },
    }),
  ).toMatchFileSnapshot('golden/exceptions-escalated.md');
});

test('the exceptions as one HTML file', async () => {
  await expect(asText('exceptions', 'html', leicestershire)).toMatchFileSnapshot('golden/exceptions.html');
});

test.each(templateIds)(
  '%s gives the same bytes every time, under a name that any system takes',
  async (template) => {
    const options = { fonts: async () => fonts };
    for (const format of formatIds) {
      const files = await renderReport(template, format, leicestershire, options);
      const again = await renderReport(template, format, leicestershire, options);
      expect(again.map(contentHash)).toEqual(files.map(contentHash));
      // A paper without figures has no pictures.
      if (format !== 'pictures') expect(files).not.toEqual([]);
      for (const { fileName } of files.slice(0, 1))
        expect(fileName.endsWith(`.${formats[format].extension}`)).toBe(true);
      for (const { fileName } of files) expect(fileName).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
    }
  },
);

const contentHash = ({ bytes }: RenderedFile): string => createHash('sha256').update(bytes).digest('hex');

test('the JSON is the document model', () => {
  expect(JSON.parse(asText('bcf', 'json', leicestershire))).toMatchObject({
    schema: 'ragstone.paper/1',
    template: 'bcf',
    draft: null,
  });
});
