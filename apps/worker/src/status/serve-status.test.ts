import { expect, test } from 'vitest';
import { serveStatus } from './serve-status.ts';
import type { WorkerStatus } from './worker-status.ts';

const status: WorkerStatus = { workspaces: [], release: '0.0.0', now: '2026-03-02T09:00:00.000Z' };

test('on this computer the page is there without a token', async () => {
  const { url, close } = await serveStatus({
    status: async () => status,
    isReady: () => false,
    host: '127.0.0.1',
    port: 0,
    token: null,
  });
  const page = await fetch(url);
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining('<h1>Ragstone worker</h1>'),
  ]);
  expect((await fetch(`${url}livez`)).status).toBe(200);
  expect((await fetch(`${url}readyz`)).status).toBe(503);
  expect(await (await fetch(`${url}status.json`)).json()).toEqual(status);
  await close();
});
