import { assess, type Workspace } from '@ragstone/assurance';
import type { Metric } from '@ragstone/metrics';
import { type PaperInput, renderHtml, type TemplateId, templateIds, templates } from '@ragstone/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, colours, launchBrowser, type Page, sizes, violations } from '../browser.ts';
import { assessed, juneBoard, llr } from '../llr.ts';
import { walkByKeyboard } from '../walk-by-keyboard.ts';

let browser: Browser;
let papers: Readonly<Record<TemplateId, PaperInput>>;

/** The dashboard with a process chart: no series of the seeds asks for one, so the longest is made to. */
const withProcessChart = (of: Workspace): PaperInput => {
  const statistics: Metric['statistics'] = {
    kind: 'other',
    spc: {
      dialect: 'nhsr-plot-the-dots',
      recalculations: [{ from: '2025-08', reason: 'To see a recalculation' }],
    },
  };
  const metrics = of.metrics.map((metric) =>
    metric.id === 'bcf.discharged-on-ready-date' ? { ...metric, statistics } : metric,
  );
  const workspace = { ...of, metrics };
  return { assessment: assess(workspace, { asOf: juneBoard }), workspace };
};

beforeAll(async () => {
  const assessment = await assessed(juneBoard);
  const workspace = await llr();
  const draft = assessment.ruleSets.map((ruleSet) => ({ ...ruleSet, state: 'draft' as const }));
  papers = {
    bcf: { assessment, workspace },
    dashboard: withProcessChart(workspace),
    exceptions: { assessment: { ...assessment, ruleSets: draft }, workspace },
    uptake: { assessment, workspace },
    governance: { assessment, workspace, board: 'leicestershire-hwb' },
    claims: { assessment, workspace },
    'delivery-plan': { assessment, workspace },
    commitments: { assessment, workspace, board: 'leicestershire-hwb' },
    return: { assessment, workspace },
    summary: { assessment, workspace, board: 'leicestershire-hwb' },
  };
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

/**
 * Takes out of the page every row, list item and paragraph whose markup, but for its words and numbers, is there twice already:
 * what breaks a rule in one breaks it in the others. The whole page is looked at once, before this.
 */
const thinOut = `(() => {
  const seen = new Map();
  const ofItsOwn = / (id|href|for|headers|aria-[a-z]+|d|points|transform|x|y|x1|x2|y1|y2|cx|cy|width|height|viewBox|value|datetime)="[^"]*"/g;
  for (const element of document.querySelectorAll('tbody tr, li, dl > div, p:not([id])')) {
    const shape = element.parentElement.className + element.outerHTML.replace(/>[^<]*</g, '><').replace(ofItsOwn, '');
    const times = (seen.get(shape) ?? 0) + 1;
    seen.set(shape, times);
    if (times > 2) element.remove();
  }
})()`;

const opened = async (paper: string, size: keyof typeof sizes): Promise<Page> => {
  const page = await browser.newPage({ viewport: sizes[size] });
  await page.setContent(paper);
  await page.emulateMedia({ colorScheme: 'light' });
  const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(wide, `${size}: the page itself does not scroll sideways`).toBeLessThanOrEqual(0);
  return page;
};

test.each(templateIds)(
  '%s breaks no rule of WCAG 2.2 AA at any size, light or dark, and is walked by keyboard alone',
  async (template) => {
    const paper = renderHtml(templates[template].fill(papers[template]));
    const desktop = await opened(paper, 'desktop');
    expect(await violations(desktop), 'desktop, light').toEqual([]);
    const zoomed = await opened(paper, 'zoomed');
    await zoomed.evaluate(thinOut);
    expect(await violations(zoomed), 'zoomed, light').toEqual([]);
    await desktop.evaluate(thinOut);
    for (const page of [desktop, zoomed]) {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, colours), 'dark').toEqual([]);
      expect(await walkByKeyboard(page), 'by keyboard alone').toEqual([]);
      await page.close();
    }
    // A telephone is laid out like a page that is zoomed to 400%, which is looked at.
    await (await opened(paper, 'telephone')).close();
  },
  240_000,
);

/** Words of one chart that lie over others, run in the page. Letters leave three tenths of the height of a line empty. */
const overlappingWords = `[...document.querySelectorAll('svg.plot')].flatMap((chart) => {
  const boxes = [...chart.querySelectorAll('text')]
    .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const meet = (a, b) =>
    a.left < b.right &&
    b.left < a.right &&
    a.top < b.bottom - b.height * 0.3 &&
    b.top < a.bottom - a.height * 0.3;
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).filter(({ box }) => meet(one.box, box)).map(({ words }) => one.words + ' / ' + words),
  );
})`;

test('the dashboard has its process chart, and no words of a chart lie over others', async () => {
  const paper = renderHtml(templates.dashboard.fill(papers.dashboard));
  for (const viewport of Object.values(sizes)) {
    const page = await browser.newPage({ viewport });
    await page.setContent(paper);
    const overlaps = await page.evaluate(overlappingWords);
    expect(overlaps).toEqual([]);
    expect(await page.evaluate('document.querySelectorAll("svg.xmr").length')).toBe(1);
    await page.close();
  }
}, 60_000);

test('a long table is sorted and filtered by keyboard alone, and is whole without its script', async () => {
  const paper = renderHtml(templates.exceptions.fill(papers.exceptions));
  const page = await browser.newPage();
  await page.setContent(paper);
  const firstOf = (column: number): Promise<string> =>
    page.evaluate(
      `document.querySelector('#exceptions-table').tBodies[0].rows[0].cells[${column}].textContent`,
    );
  const rows = (): Promise<number> =>
    page.evaluate(
      `[...document.querySelector('#exceptions-table').tBodies[0].rows].filter((row) => !row.hidden).length`,
    );
  const all = await rows();
  const head = page.locator('#exceptions-table thead button').first();
  await head.focus();
  await page.keyboard.press('Enter');
  const first = await firstOf(0);
  await page.keyboard.press('Enter');
  expect(first.localeCompare(await firstOf(0), 'en-GB')).toBeLessThan(0);
  expect(await page.locator('#exceptions-table th[aria-sort="descending"]').count()).toBe(1);
  await page.keyboard.press('Space');
  expect(await page.locator('#exceptions-table th[aria-sort]').count()).toBe(0);
  await page.locator('.tools input').first().focus();
  await page.keyboard.type('discharge');
  expect(await rows()).toBeLessThan(all);
  expect(await rows()).toBeGreaterThan(0);
  expect(await page.locator('.tools output').first().textContent()).toBe(`${await rows()} of ${all} rows`);
  await page.close();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.setContent(paper);
  expect(await plain.locator('#exceptions-table tbody tr').count()).toBe(all);
  expect(await plain.locator('.tools').count()).toBe(0);
  await context.close();
}, 60_000);

/** What would keep a keyboard out, put into a page that is well: in the page, and what the walk then says. */
const barriers: Readonly<Record<string, readonly [string, RegExp]>> = {
  'a link out of the order': ['link.tabIndex = -1', /^forwards, left out: <a .*standing/],
  'a link before all others': ['link.tabIndex = 1', /out of order/],
  'what only a mouse can press': [
    "link.replaceWith(Object.assign(document.createElement('span'), { textContent: 'Press', style: 'cursor: pointer' }))",
    /^forwards, left out: <span .*Press/,
  ],
  'no ring': ["link.style.outline = 'none'", /^has no ring: <a .*standing/],
  'a ring as pale as the page': ["link.style.outlineColor = 'rgb(250, 250, 250)'", /^has a faint ring: <a/],
  'a ring that is cut': ["link.parentElement.style.overflow = 'hidden'", /^has a ring that is cut: <a/],
  'a link under a head that stays': [
    "document.body.append(Object.assign(document.createElement('div'), { style: 'position: fixed; inset: 0 0 40% 0; background: white' }))",
    /^is hidden: <a/,
  ],
  'a trap': [
    "link.addEventListener('keydown', (event) => event.preventDefault())",
    /^forwards, not left: <a/,
  ],
  'a way forward alone': [
    "link.addEventListener('keydown', (event) => event.shiftKey && event.preventDefault())",
    /^backwards, not left: <a/,
  ],
  'a fold that opens for a mouse alone': [
    "main.insertAdjacentHTML('beforeend', '<details><summary>More</summary></details>');" +
      "main.querySelector('summary').addEventListener('keydown', (event) => event.preventDefault())",
    /^does not open: <summary/,
  ],
};

test.each(Object.entries(barriers))('the walk stops at %s', async (_, [barrier, told]) => {
  const page = await opened(renderHtml(templates.summary.fill(papers.summary)), 'desktop');
  await page.evaluate(
    `(() => { const link = document.querySelector('nav a'); const main = document.querySelector('main'); ${barrier} })()`,
  );
  expect(await walkByKeyboard(page)).toContainEqual(expect.stringMatching(told));
  await page.close();
});

test('on paper everything is open and nothing is dark', async () => {
  const paper = renderHtml(templates.bcf.fill(papers.bcf));
  const page = await browser.newPage();
  await page.setContent(paper);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const hidden = await page.evaluate(
    '[...document.querySelectorAll("details table")].filter((table) => table.getBoundingClientRect().height === 0).length',
  );
  expect(hidden).toBe(0);
  expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
  await page.close();
}, 60_000);
