import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Console } from '../../console.ts';
import { practicePaper } from './practice-paper.ts';
import type { Renderer } from './renderer.ts';
import { writePapers } from './write-papers.ts';

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'ragstone papers '));
});
afterEach(() => rm(out, { recursive: true }));

const console: Console = {
  write: () => {},
  tell: () => {},
  today: () => '2026-06-15',
  now: () => '2026-06-15T09:00:00.000Z',
  setting: () => undefined,
  paint: (_, text) => text,
  ended: async () => {},
};

const papers = (['summary', 'uptake'] as const).map((template) => ({
  template,
  paper: () => ({ ...practicePaper, fileStem: template }),
}));

const render: Renderer = async ({ paper, format }) => [
  { fileName: `${paper.fileStem}.${format}`, bytes: new TextEncoder().encode(format) },
];

test('what cannot be made keeps nothing else from being written, and is told at the end', async () => {
  const failing: Renderer = async (job) => {
    if (job.format === 'pdf') throw new Error('no such font');
    return render(job);
  };
  const writing = writePapers(papers, ['pdf', 'html', 'csv'], [failing, failing], out, console);
  await expect(writing).rejects.toThrow(
    /^2 of 6 papers could not be made\. The other 4 .*\n {2}summary as pdf, uptake as pdf: no such font\n/,
  );
  const written = ['summary.csv', 'summary.html', 'uptake.csv', 'uptake.html'];
  expect((await readdir(out)).toSorted()).toEqual(written);
});

test('what cannot be written leaves nothing that is half written', async () => {
  await mkdir(join(out, 'summary.html'));
  const writing = writePapers(papers.slice(0, 1), ['html', 'csv'], [render], out, console);
  await expect(writing).rejects.toThrow('summary as html: ');
  expect((await readdir(out)).toSorted()).toEqual(['summary.csv', 'summary.html']);
  expect(await readFile(join(out, 'summary.csv'), 'utf8')).toBe('csv');
});

test('the next papers are filled while the first is being made', async () => {
  let fill = () => {};
  const secondIsFilled = new Promise<void>((resolve) => {
    fill = resolve;
  });
  const [first, second] = papers;
  if (first === undefined || second === undefined) throw new Error('no papers');
  const filled = () => {
    fill();
    return second.paper();
  };
  const waiting: Renderer = async (job) => {
    await secondIsFilled;
    return render(job);
  };
  const made = await writePapers([first, { ...second, paper: filled }], ['html'], [waiting], out, console);
  expect(made).toHaveLength(2);
});
