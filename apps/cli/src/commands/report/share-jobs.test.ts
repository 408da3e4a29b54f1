import type { FormatId, TemplateId } from '@ragstone/reports';
import { expect, test } from 'vitest';
import type { Renderer } from './renderer.ts';
import { shareJobs } from './share-jobs.ts';

const jobs = (templates: readonly TemplateId[], formats: readonly FormatId[]) =>
  templates.flatMap((template) => formats.map((format) => ({ template, format })));
const renderer = (): Renderer => async () => [];

/** What each of so many renderers made, in its order, where every job takes one turn. */
const shared = async (given: ReturnType<typeof jobs>, count: number): Promise<readonly string[][]> => {
  const renderers = Array.from({ length: count }, renderer);
  const made = renderers.map((): string[] => []);
  await shareJobs(given, renderers, async ({ template, format }, render) => {
    made[renderers.indexOf(render)]?.push(`${template} ${format}`);
    await new Promise(setImmediate);
  });
  return made;
};

test('the formats that take longest are begun first, each job is done once, and those of a paper follow each other', async () => {
  expect(await shared(jobs(['summary', 'uptake'], ['html', 'pictures', 'pdf', 'docx']), 1)).toEqual([
    [
      ...['summary pdf', 'uptake pdf'],
      ...['summary docx', 'summary pictures', 'uptake docx', 'uptake pictures'],
      ...['summary html', 'uptake html'],
    ],
  ]);
});

test('a renderer keeps to its kind of format, and helps with another when there is none left', async () => {
  expect(await shared(jobs(['summary', 'uptake', 'bcf', 'claims'], ['html', 'pdf']), 2)).toEqual([
    ['summary pdf', 'uptake pdf', 'bcf pdf', 'claims pdf'],
    ['summary html', 'uptake html', 'bcf html', 'claims html'],
  ]);
  expect(await shared(jobs(['summary', 'uptake', 'bcf', 'claims'], ['pdf']), 2)).toEqual([
    ['summary pdf', 'bcf pdf'],
    ['uptake pdf', 'claims pdf'],
  ]);
});

test('a renderer has one job at a time', async () => {
  const busy = new Set<Renderer>();
  const renderers = [renderer(), renderer(), renderer()];
  const all = jobs(['summary', 'uptake'], ['html', 'pdf', 'csv', 'json', 'ods', 'xlsx', 'docx']);
  await shareJobs(all, renderers, async (_, render) => {
    expect(busy.has(render)).toBe(false);
    busy.add(render);
    await new Promise(setImmediate);
    busy.delete(render);
  });
});

test('a job that fails fails the whole', async () => {
  const failing = shareJobs(jobs(['summary'], ['html', 'pdf']), [renderer()], async ({ format }) => {
    if (format === 'html') throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
});
