import { renderReport, type TemplateId, templateIds } from '@ragstone/reports';
import { checkPdf, sayPdfFault } from '@ragstone/reports/check-pdf';
import { beforeAll, expect, test } from 'vitest';
import { bundledFonts } from '../../src/commands/bundled-fonts.ts';
import { assessed, juneBoard, llr } from '../llr.ts';

const papers = new Map<TemplateId, Uint8Array>();

beforeAll(async () => {
  const input = { assessment: await assessed(juneBoard), workspace: await llr() };
  for (const template of templateIds) {
    const [file] = await renderReport(template, 'pdf', input, { fonts: bundledFonts });
    if (file !== undefined) papers.set(template, file.bytes);
  }
}, 240_000);

test.each(templateIds)('%s of the seeds as PDF can be heard as it is seen', async (template) => {
  expect((await checkPdf(papers.get(template) ?? new Uint8Array())).map(sayPdfFault)).toEqual([]);
});
