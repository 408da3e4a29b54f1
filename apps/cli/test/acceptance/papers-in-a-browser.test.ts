import { type PaperInput, renderReport } from '@ragstone/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, colours, launchBrowser, sizes, violations } from '../browser.ts';
import { assessed, juneBoard, llr } from '../llr.ts';

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
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

test.each(['bcf', 'exceptions'] as const)(
  '%s breaks no rule of WCAG 2.2 AA at any size, light or dark',
  async (template) => {
    const [file] = renderReport(template, 'html', papers[template]);
    for (const [size, viewport] of Object.entries(sizes)) {
      const page = await browser.newPage({ viewport });
      await page.setContent(file?.text ?? '');
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page), `${size}, light`).toEqual([]);
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
