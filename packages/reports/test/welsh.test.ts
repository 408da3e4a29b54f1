import type { Assessment } from '@ragstone/assurance';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { checkPdf } from '../src/check-pdf.ts';
import {
  checkDocx,
  checkWorkbook,
  formatIds,
  type PaperInput,
  renderReport,
  templateIds,
  templates,
  templatesIn,
} from '../src/index.ts';
import { asDraft } from './fixture/as-draft.ts';
import { asText } from './fixture/as-text.ts';
import { fonts } from './fixture/fonts.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const inWelsh: PaperInput = { ...leicestershire, language: 'cy' };
const { assessment } = leicestershire;

test('the summary reads as it should in Welsh', async () => {
  await expect(asText('summary', 'markdown', inWelsh)).toMatchFileSnapshot('golden/summary-cy.md');
});

test('the page is Welsh, and what the workspace says in English is marked as English', () => {
  const page = asText('summary', 'html', asDraft(inWelsh));
  expect(page).toContain('<html lang="cy-GB">');
  expect(page).toContain('<title>DRAFFT: Crynodeb i’r cadeirydd, Leicestershire Health');
  for (const said of [
    '<p class="board"><span lang="en">Leicestershire Health and Wellbeing Board</span>',
    '<strong lang="en">Leicestershire Better Care Fund 2025-26</strong>',
    '<strong lang="en">national conditions met 4 of 4</strong>',
    '“<span lang="en">Better Care Fund 2025-26: year-end return</span>”',
    '<strong lang="en">Average length of discharge delay</strong><strong>, Tachwedd 2025</strong>',
    '<span lang="en">Missed 8 months in a row, April to November 2025.</span> Perchennog: <span lang="en">Lead for discharge</span>',
  ])
    expect(page).toContain(said);
});

/** Words that a workspace or another package says, with every word of ours that could hide them taken away. */
const outsideEnglish = (page: string): string =>
  page
    .slice(page.indexOf('<body>'))
    .replaceAll(/<(span|strong) lang="en">[^<]*<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');

test('nothing is half translated: beside what is marked as English there is no English', () => {
  const english = /\b(the|of|and|is|are|was|for|with|not|rated|no|on|by|from|approved|submitted)\b/;
  expect(outsideEnglish(asText('summary', 'html', asDraft(inWelsh)))).not.toMatch(english);
  const quiet: Assessment = { ...assessment, exceptions: [], claims: [], returns: [], escalations: [] };
  expect(outsideEnglish(asText('summary', 'html', { ...inWelsh, assessment: quiet }))).not.toMatch(english);
});

test('each format says that it is Welsh, passes its checker and gives the same bytes again', async () => {
  const options = { fonts: async () => fonts };
  for (const format of formatIds.filter((each) => each !== 'pictures')) {
    const [file, ...more] = await renderReport('summary', format, inWelsh, options);
    const again = await renderReport('summary', format, inWelsh, options);
    if (file === undefined) throw new Error(`no ${format}`);
    expect(again, format).toEqual([file, ...more]);
    expect(file.fileName).toMatch(/-cy\.[a-z]+$/);
    if (format === 'docx') expect(await checkDocx(file.bytes)).toEqual([]);
    if (format === 'ods' || format === 'xlsx') expect(await checkWorkbook(file.bytes)).toEqual([]);
    if (format === 'pdf') {
      expect(await checkPdf(file.bytes)).toEqual([]);
      const { catalog } = await PDFDocument.load(file.bytes);
      expect(catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('cy-GB');
      // The titles of the workspace are heard in English.
      expect(new TextDecoder('latin1').decode(file.bytes)).toContain('/Lang (en-GB)');
    }
  }
});

test('a template without Welsh is not filled in English instead', () => {
  expect(templatesIn('cy')).toEqual(['summary']);
  for (const id of templateIds.filter((each) => !templatesIn('cy').includes(each)))
    expect(() => templates[id].fill(inWelsh), id).toThrow('without the language cy');
});
