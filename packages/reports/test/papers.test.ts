import type { Assessment } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { type PaperInput, renderHtml, renderMarkdown, templateIds, templates } from '../src/index.ts';
import { tableTools } from '../src/renderers/html/table-tools.ts';
import { pageWords } from '../src/words/page-words.ts';
import { asDraft } from './fixture/as-draft.ts';
import { asText, textFormats } from './fixture/as-text.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const html = (input: PaperInput, template: (typeof templateIds)[number] = 'bcf'): string =>
  renderHtml(templates[template].fill(input));

const markdown = (input: PaperInput): string => renderMarkdown(templates.bcf.fill(input));

const changed = (change: Partial<Assessment>): PaperInput => ({
  ...leicestershire,
  assessment: { ...leicestershire.assessment, ...change },
});

test('opens with the sentence that boards expect, and says what is not rated and why', () => {
  const text = markdown(leicestershire);
  expect(text).toContain(
    '**National conditions met 4 of 4; on track on 1 of 3 metrics; spend 98% of plan.**',
  );
  expect(text).toContain('One headline metric is not rated');
  expect(text).toContain(
    'Ratings rest on a part of the year: emergency admissions, people aged 65 and over on April to October 2025',
  );
});

test('says that a return went out under delegated powers before the Board could see it', () => {
  expect(markdown(leicestershire)).toContain(
    'was approved by the Chief executive of the council on 28 May 2026 under delegated powers and submitted on 5 June 2026, before this Board considers it on 15 June 2026',
  );
});

test('asks the Board to approve a return that nobody has approved or submitted', () => {
  const returns = leicestershire.assessment.returns.map((each) => ({
    ...each,
    approval: null,
    submitted: null,
  }));
  expect(markdown(changed({ returns }))).toContain(
    'approve the return “Better Care Fund 2025-26: year-end return”, due by noon on Friday 5 June 2026',
  );
});

test('counts misses in words, with the months', () => {
  expect(markdown(leicestershire)).toContain(
    'The plan was missed in each of five months, July to November 2025, and met in three, April to June 2025.',
  );
});

test('sets a part of a window against the same part of the plan', () => {
  expect(markdown(leicestershire)).toContain(
    '0.65 days against 0.41 days planned, above it by 0.23 days, 56.7% of the plan (worked out before rounding).',
  );
});

test('prints commentary by role and date, and whom it is awaited from', () => {
  const text = markdown(leicestershire);
  expect(text).toContain('Lead for urgent and emergency care, 10 June 2026');
  expect(text).toContain('Commentary awaited from the Director of Adults and Communities');
  expect(text).not.toContain('Said after the day of the paper');
});

test('says of commentary that it is unchanged since last time, where a check found it so', () => {
  const [finding] = leicestershire.assessment.findings;
  if (finding === undefined) throw new Error('no finding');
  const subject = { metric: 'bcf.discharge-delay', place: 'E10000018', period: 'FY2025-26-Q3' };
  const findings = [{ ...finding, code: 'commentary-unchanged' as const, subject }];
  expect(markdown(changed({ findings }))).toContain(
    '(October to December 2025)<br>Unchanged since last time |',
  );
  expect(markdown(leicestershire)).not.toContain('Unchanged since last time');
});

test('leaves out documents that were not published yet', () => {
  expect(markdown(leicestershire)).not.toContain('A paper that is not out yet');
});

test('never colours what is not rated', () => {
  const judgements = leicestershire.assessment.judgements.map((each) => ({
    ...each,
    status: 'not-rated' as const,
    outcome: null,
    reasons: ['no-data' as const],
  }));
  const table = /<table id="metric-table"[\s\S]*?<\/table>/.exec(html(changed({ judgements })))?.[0] ?? '';
  expect(table).toContain('class="status not-rated"');
  expect(table).not.toMatch(/class="status (green|amber|red)"/);
});

test('marks every page of a paper whose rules nobody has adopted', () => {
  const draft = asDraft(leicestershire);
  expect(html(draft)).toContain('@top-center { content: "DRAFT"');
  expect(html(draft)).toContain(
    '<strong>DRAFT</strong> The ratings use a rule set that no body has adopted: “Better Care Fund 2025-26: metrics against plan” (version 3).',
  );
  expect(markdown(draft)).toMatch(/^\*\*DRAFT\.\*\* /);
  expect(html(leicestershire)).not.toContain('DRAFT');
});

test.each(templateIds)('%s of an empty assessment says so', (template) => {
  const empty = changed({
    ruleSets: [],
    judgements: [],
    subjects: [],
    claims: [],
    findings: [],
    exceptions: [],
    returns: [],
    funds: [],
    rollUps: [],
  });
  for (const format of textFormats) {
    expect(asText(template, format, empty)).not.toMatch(/undefined|NaN|\[object|, ?\.\s/);
  }
});

test.each(templateIds)('%s without a board is about the whole workspace', (template) => {
  const text = html({ assessment: leicestershire.assessment, workspace: leicestershire.workspace }, template);
  expect(text).toContain('Leicester, Leicestershire and Rutland, <time');
});

test.each(templateIds)(
  '%s: every link leads somewhere, every id stands once, headings come in order',
  (template) => {
    const text = html(leicestershire, template);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...text.matchAll(/ (?:href="#|aria-labelledby="|aria-describedby=")([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    const levels = [...text.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  },
);

test.each(templateIds)('%s needs nothing from anywhere else', (template) => {
  const text = html(leicestershire, template).replace(`<script>${tableTools(pageWords({}))}</script>`, '');
  expect(text).not.toMatch(/https?:|<script|<link|<img|@import|url\(/);
});

test('prints a figure in the appendix as its cell does, and names its way of counting in words', () => {
  const text = markdown(leicestershire);
  expect(text).toContain('| September 2025 | 0.40 days | 001, line 1371 |');
  expect(text).toContain(': target, “national form”, known on 15 June 2026');
  expect(text).not.toMatch(/client-level-data|\.csv:\d|Digest/);
});

test('tells a minimum and an approval once, and what its counts of findings leave out', () => {
  const text = markdown(leicestershire);
  expect(text.match(/it cannot be verified, and no breach is shown/g)).toHaveLength(1);
  expect(text.match(/on 28 May 2026 under delegated powers/g)).toHaveLength(1);
  expect(text).toContain(
    'On what this paper is about the checks found 1 error, 2 warnings and 1 note. Of these 1 error, 0 warnings and 1 note are told here',
  );
});
