import { renderReport } from '@ragstone/reports';
import { beforeAll, expect, test } from 'vitest';
import { bundledFonts } from '../../src/commands/bundled-fonts.ts';
import { convert, type LibreOffice, libreOffice } from '../libre-office.ts';
import { assessed, juneBoard, llr } from '../llr.ts';

const required = (process.env.CI ?? '') !== '';

let office: LibreOffice;
const files: Record<string, Uint8Array> = {};

beforeAll(async () => {
  office = await libreOffice();
  if (office.program === null) return;
  const input = { assessment: await assessed(juneBoard), workspace: await llr() };
  for (const format of ['docx', 'ods', 'xlsx'] as const) {
    const [file] = await renderReport('bcf', format, input, { fonts: bundledFonts });
    files[`paper.${format}`] = file?.bytes ?? new Uint8Array();
  }
}, 600_000);

/** Tells why nothing was opened; where it is required, that is a failure. */
const passOver = (skip: (why: string) => void): string | null => {
  if (office.program !== null) return office.program;
  if (required) expect.fail(office.why);
  skip(office.why);
  return null;
};

test('the document of Word opens in LibreOffice and reads as the paper does', async ({ skip }) => {
  const program = passOver(skip);
  if (program === null) return;
  const read = await convert(program, { 'paper.docx': files['paper.docx'] }, 'txt:Text (encoded):UTF8');
  const text = read['paper.txt'] ?? '';
  expect(text).toContain('Better Care Fund year end 2025-26');
  expect(text).toContain('National conditions met 4 of 4; on track on 1 of 3 metrics; spend 98% of plan.');
  // Word counts the paragraphs and letters: the numbers are those of the paper.
  expect(text).toMatch(/^\s*1\. To report performance/m);
  expect(text).toMatch(/^\s*\(a\) note/m);
  expect(text).toContain('£83,408,219');
});

test('the spreadsheets open in LibreOffice with the numbers of every table', async ({ skip }) => {
  const program = passOver(skip);
  if (program === null) return;
  // Every sheet to a file of its own.
  const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const books = { 'as-ods.ods': files['paper.ods'], 'as-xlsx.xlsx': files['paper.xlsx'] };
  const read = await convert(program, books, everySheet);
  for (const book of ['as-ods', 'as-xlsx']) {
    const text = (sheet: string): string => read[`${book}-${sheet}.csv`] ?? '';
    expect(text('Cover')).toMatch(/^Better Care Fund year end 2025-26\r?\n/);
    expect(text('Contents')).toContain('Table_1,');
    const sheets = Object.entries(read).flatMap(([name, sheet]) => (name.startsWith(book) ? [sheet] : []));
    const spend = sheets.find((sheet) => /83408219,98\.4,Green/.test(sheet));
    expect(spend).toMatch(/^Row,Disabled Facilities Grant,5906353,/m);
  }
});
