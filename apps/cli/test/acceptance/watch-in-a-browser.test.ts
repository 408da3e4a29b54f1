import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launchBrowser, type Page, sizes, violations } from '../browser.ts';
import { walkByKeyboard } from '../walk-by-keyboard.ts';
import { startWatching, type Watching } from '../watched.ts';

let browser: Browser;
let watching: Watching;
let original = '';

beforeAll(async () => {
  browser = await launchBrowser();
  watching = await startWatching('draft');
  await watching.edit((text) => {
    original = text;
    return text.replace('"points": 2', '"points": 4');
  });
}, 60_000);

afterAll(async () => {
  await watching.end();
  await browser.close();
});

const saved = (page: Page, name: string): Promise<unknown> =>
  process.env.RAGSTONE_SCREENSHOTS === undefined
    ? Promise.resolve()
    : page.screenshot({ path: `${process.env.RAGSTONE_SCREENSHOTS}/${name}.png`, fullPage: true });

const broken = (text: string): string => text.replace('"points": 4', '"points": "4"');

test('the page breaks no rule of WCAG 2.2 AA at any size, light or dark, sound or broken', async () => {
  for (const state of ['changed', 'broken'] as const) {
    if (state === 'broken') await watching.edit(broken);
    for (const [size, viewport] of Object.entries(sizes)) {
      const page = await browser.newPage({ viewport });
      await page.goto(watching.address, { waitUntil: 'domcontentloaded' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await saved(page, `${state}-${size}-${colorScheme}`);
        expect(await violations(page), `${state}, ${size}, ${colorScheme}`).toEqual([]);
      }
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wide, `${state}, ${size}: the page itself does not scroll sideways`).toBeLessThanOrEqual(0);
      expect(await walkByKeyboard(page), `${state}, ${size}: by keyboard alone`).toEqual([]);
      await page.close();
    }
  }
}, 120_000);

test('an open page takes an edit in by itself, reads it out, and says when nobody follows any more', async () => {
  await watching.edit(() => original);
  const page = await browser.newPage({ viewport: sizes.desktop });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security'))
      refused.push(message.text());
  });
  await page.goto(watching.address, { waitUntil: 'domcontentloaded' });
  expect(await page.title()).toBe('No faults; tests 11 passed: my-draft.rules.json');
  await watching.edit((text) => text.replace('"points": 2', '"points": "2"'));
  await expect.poll(() => page.title()).toMatch(/^1 error, on line \d+; tests not run: /);
  expect(await page.textContent('#told')).toMatch(
    /^The files were read again\. 1 error, on line \d+; tests not run: my-draft/,
  );
  await watching.edit(() =>
    original.replace(
      '"title": "',
      '"title": "<script>document.title = 1</script><img src=x onerror=alert(1)>',
    ),
  );
  await expect.poll(() => page.title()).toMatch(/^No faults/);
  expect(await page.evaluate('document.querySelectorAll("main script, main img").length')).toBe(0);
  expect(await page.textContent('main .title')).toContain('<script>document.title = 1</script>');
  expect(refused).toEqual([]);
  await watching.edit(() => original);
  expect(await page.isVisible('#lost')).toBe(false);
  expect(await watching.end()).toBe(0);
  await page.waitForSelector('#lost:not([hidden])');
  expect(await page.textContent('#lost')).toContain('no longer follows the file');
  await page.close();
}, 60_000);
