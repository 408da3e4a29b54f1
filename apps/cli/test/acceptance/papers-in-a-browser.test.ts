import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type PaperInput, renderReport } from '@ragstone/reports';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessed, juneBoard, llr } from '../llr.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sizes = {
  desktop: { width: 1280, height: 900 },
  telephone: { width: 360, height: 740 },
  // 400 percent zoom of a desktop.
  zoomed: { width: 320, height: 256 },
} as const;

let browser: Browser;
let papers: Readonly<Record<'bcf' | 'exceptions', PaperInput>>;

beforeAll(async () => {
  const assessment = await assessed(juneBoard);
  const workspace = await llr();
  const draft = assessment.ruleSets.map((ruleSet) => ({ ...ruleSet, state: 'draft' as const }));
  papers = {
    bcf: { assessment, workspace },
    exceptions: { assessment: { ...assessment, ruleSets: draft }, workspace },
  };
  // Without it the package brings none of the libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromiumBinary } = await import('@sparticuz/chromium');
  browser = await chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    headless: true,
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
});

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Another colour scheme changes nothing but colours. */
const colours = ['cat.color'];

/** The rules of WCAG 2.2 AA that a page breaks, and axe's best practice. */
const violations = async (page: Page, tags: readonly string[]): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const run = Reflect.get(globalThis, 'axe').run({ runOnly });
    const { violations: found } = await run;
    return found.map(
      (each: { id: string; nodes: { html: string }[] }) => `${each.id}: ${each.nodes[0]?.html}`,
    );
  }, tags);
};

test.each(['bcf', 'exceptions'] as const)(
  '%s breaks no rule of WCAG 2.2 AA at any size, light or dark',
  async (template) => {
    const [file] = renderReport(template, 'html', papers[template]);
    for (const [size, viewport] of Object.entries(sizes)) {
      const page = await browser.newPage({ viewport });
      await page.setContent(file?.text ?? '');
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page, everything), `${size}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, colours), `${size}, dark`).toEqual([]);
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wide, `${size}: the page itself does not scroll sideways`).toBeLessThanOrEqual(0);
      await page.close();
    }
  },
  60_000,
);

test('on paper everything is open and nothing is dark', async () => {
  const [file] = renderReport('bcf', 'html', papers.bcf);
  const page = await browser.newPage();
  await page.setContent(file?.text ?? '');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const hidden = await page.evaluate(
    '[...document.querySelectorAll("details table")].filter((table) => table.getBoundingClientRect().height === 0).length',
  );
  expect(hidden).toBe(0);
  expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
  await page.close();
}, 60_000);
