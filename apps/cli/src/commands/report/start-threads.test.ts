import type { Paper } from '@ragstone/reports';
import { afterEach, expect, test } from 'vitest';
import { practicePaper } from './practice-paper.ts';
import type { Rendering } from './renderer.ts';
import { startThreads } from './start-threads.ts';

let rendering: Rendering;
afterEach(() => rendering.end());

/** Does to a PDF what is said, and answers all else with the count of its jobs for a name. */
const threadThat = (does: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      let jobs = 0;
      parentPort.on('message', ({ format }) => {
        jobs += 1;
        if (format === 'pdf') { ${does} }
        else parentPort.postMessage({ files: [{ fileName: 'job ' + jobs, bytes: new Uint8Array() }] });
      });`)}`,
  );

const start = (does: string) => {
  rendering = startThreads(1, ['html'], threadThat(does));
  const [render] = rendering.renderers;
  return async (format: 'pdf' | 'html') => {
    const files = await render?.({ paper: practicePaper, format });
    return files?.map(({ fileName }) => fileName);
  };
};

test('what a thread refuses is rejected with its reason, and the thread goes on', async () => {
  const make = start(`parentPort.postMessage({ refused: 'no such font' });`);
  await expect(make('pdf')).rejects.toThrow(/^no such font$/);
  expect(await make('html')).toEqual(['job 2']);
});

test.each([
  ['throws', `throw new Error('out of ink');`, /^out of ink$/],
  ['throws when nobody looks', `setImmediate(() => { throw new Error('out of ink'); });`, /^out of ink$/],
  ['ends with an error', 'process.exit(3);', /^the thread that made it ended by itself, with code 3$/],
  ['ends as if all were well', 'process.exit(0);', /ended by itself, with code 0$/],
  [
    'runs out of memory',
    `throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });`,
    /^it needs more memory than there is$/,
  ],
])('a thread that %s is told of, and another takes its place', async (_, does, told) => {
  const make = start(does);
  expect(await make('html')).toEqual(['job 1']);
  await expect(make('pdf')).rejects.toThrow(told);
  expect(await make('html')).toEqual(['job 1']);
});

test('a paper is handed to a thread once, and again to the one that takes its place', async () => {
  rendering = startThreads(
    1,
    ['html'],
    new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from 'node:worker_threads';
        parentPort.on('message', ({ paper, format }) => {
          if (format === 'pdf') process.exit(3);
          parentPort.postMessage({ files: [{ fileName: paper?.fileStem ?? 'the last', bytes: new Uint8Array() }] });
        });`)}`,
    ),
  );
  const [render] = rendering.renderers;
  const other = { ...practicePaper, fileStem: 'other' };
  const told = async (paper: Paper) => (await render?.({ paper, format: 'html' }))?.[0]?.fileName;
  expect([await told(practicePaper), await told(practicePaper)]).toEqual(['practice', 'the last']);
  expect([await told(other), await told(practicePaper)]).toEqual(['other', 'practice']);
  await render?.({ paper: practicePaper, format: 'pdf' }).catch(() => {});
  expect(await told(practicePaper)).toBe('practice');
});

test('a thread that cannot even start is told of with the job', async () => {
  rendering = startThreads(1, ['html'], new URL('data:text/javascript,throw new Error("no thread")'));
  const [render] = rendering.renderers;
  await expect(render?.({ paper: practicePaper, format: 'html' })).rejects.toThrow('no thread');
});
