import { serveStatus, type WorkerStatus } from '@ragstone/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launchBrowser, sizes, violations } from '../browser.ts';
import { walkByKeyboard } from '../walk-by-keyboard.ts';

const token = 'a-token-of-enough-length';
const status: WorkerStatus = {
  workspaces: [
    {
      id: 'llr',
      folder: '/srv/workspaces/llr',
      state: 'well',
      reason: null,
      schedules: [
        {
          id: 'huddle-exceptions',
          says: 'Exceptions of the week',
          last: '2026-03-30T08:20:00.000Z',
          lastLate: true,
          next: '2026-04-07T07:00:00.000Z',
        },
        {
          id: 'board-better-care-fund',
          says: 'Performance of the Better Care Fund, for the meeting of Leicestershire Health and Wellbeing Board on 15 June 2026',
          last: '2026-02-16T09:00:00.000Z',
          lastLate: false,
          next: '2026-06-03T08:00:00.000Z',
        },
        { id: 'returns', says: 'Returns that fall due', last: null, lastLate: false, next: null },
      ],
      openEscalations: 1,
      escalations: [
        {
          id: 'off-plan',
          says: 'Discharged on the discharge ready date, Leicestershire',
          level: 2,
          state: 'sustained',
          since: '2025-07',
          owner: 'lead-for-discharge',
        },
      ],
      failures: [],
      outbox: { due: 1, dead: 0 },
    },
    {
      id: 'a-workspace-that-fails',
      folder: '/srv/workspaces/a-workspace-that-fails',
      state: 'failing',
      reason: 'governance.json:3:1 is no JSON',
      schedules: [],
      openEscalations: 0,
      escalations: [],
      failures: [
        { job: 'render', at: '2026-03-30T08:00:00.000Z', attempts: 5, reason: 'There is no template bfc.' },
      ],
      outbox: { due: 0, dead: 2 },
    },
  ],
  release: '1.2.3',
  now: '2026-03-31T09:00:00.000Z',
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serveStatus>>;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveStatus({
    status: async () => status,
    isReady: () => true,
    host: '127.0.0.1',
    port: 0,
    token,
  });
}, 60_000);

afterAll(async () => {
  await server.close();
  await browser.close();
});

test('the page of the worker is reached by its form, is styled, and breaks no rule of WCAG 2.2 AA', async () => {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security')) refused.push(message.text());
  });
  await page.goto(server.url, { waitUntil: 'domcontentloaded' });
  expect(await violations(page)).toEqual([]);
  expect(await walkByKeyboard(page), 'the form by keyboard alone').toEqual([]);
  await page.fill('#token', token);
  await page.click('button');
  await page.waitForSelector('text=Schedules');
  expect(page.url()).toBe(server.url);
  const saved = process.env.RAGSTONE_SCREENSHOTS;
  for (const [size, colorScheme] of [
    ['desktop', 'light'],
    ['zoomed', 'dark'],
  ] as const) {
    await page.setViewportSize(sizes[size]);
    await page.emulateMedia({ colorScheme });
    if (saved !== undefined)
      await page.screenshot({ path: `${saved}/worker-${size}-${colorScheme}.png`, fullPage: true });
    expect(await violations(page), `${size}, ${colorScheme}`).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide, `${size}: the page itself does not scroll sideways`).toBeLessThanOrEqual(0);
    expect(await walkByKeyboard(page), `${size}: by keyboard alone`).toEqual([]);
  }
  expect(await page.evaluate('getComputedStyle(document.body).marginTop')).toBe('0px');
  expect(refused).toEqual([]);
}, 60_000);
