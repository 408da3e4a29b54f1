import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

export type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const sizes = {
  desktop: { width: 1280, height: 900 },
  telephone: { width: 360, height: 740 },
  // 400 percent zoom of a desktop.
  zoomed: { width: 320, height: 256 },
} as const;

/** A browser that looks at pages of our own and speaks to nobody else. */
export const launchBrowser = async (): Promise<Browser> => {
  // Without it the package brings none of the libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromiumBinary } = await import('@sparticuz/chromium');
  return chromium.launch({
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
};

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Another colour scheme changes nothing but colours. */
export const colours: readonly string[] = ['cat.color'];

/** The rules of WCAG 2.2 AA that a page breaks, and axe's best practice. */
export const violations = async (
  page: Page,
  tags: readonly string[] = everything,
): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const run = Reflect.get(globalThis, 'axe').run({ runOnly });
    const { violations: found } = await run;
    return found.map(
      (each: { id: string; nodes: { html: string }[] }) => `${each.id}: ${each.nodes[0]?.html}`,
    );
  }, tags);
};
