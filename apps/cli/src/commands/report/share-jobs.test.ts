import type { FormatId } from '@ragstone/reports';
import { expect, test } from 'vitest';
import type { Renderer } from './renderer.ts';
import { shareJobs } from './share-jobs.ts';

const jobs = (...formats: readonly FormatId[]) => formats.map((format) => ({ format }));
const renderer = (): Renderer => async () => [];

test('the formats that take longest are begun first, and each job is done once', async () => {
  const begun: FormatId[] = [];
  await shareJobs(jobs('html', 'csv', 'pdf', 'docx', 'pdf'), [renderer(), renderer()], async ({ format }) => {
    begun.push(format);
  });
  expect(begun).toEqual(['pdf', 'pdf', 'docx', 'html', 'csv']);
});

test('a renderer has one job at a time', async () => {
  const busy = new Set<Renderer>();
  const renderers = [renderer(), renderer(), renderer()];
  await shareJobs(jobs('html', 'pdf', 'csv', 'json', 'ods', 'xlsx', 'docx'), renderers, async (_, render) => {
    expect(busy.has(render)).toBe(false);
    busy.add(render);
    await new Promise(setImmediate);
    busy.delete(render);
  });
});

test('a job that fails fails the whole', async () => {
  const failing = shareJobs(jobs('html', 'pdf'), [renderer()], async ({ format }) => {
    if (format === 'html') throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
});
