import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkDocx } from './check-docx.ts';
import { type DocxFaultCode, docxFaultCodes, sayDocxFault } from './docx-fault.ts';
import { figures, paper } from './paper.fixture.ts';
import { renderDocx } from './render-docx.ts';

const whole = unzipSync(await renderDocx(paper, figures));

/** The document with one part changed. A change that changes nothing is a fault of the test. */
const mutant = (path: string, from: string | RegExp, to: string): Uint8Array => {
  const before = strFromU8(whole[path] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  return zipSync({ ...whole, [path]: strToU8(after) });
};

const document = 'word/document.xml';

const mutants: readonly (readonly [DocxFaultCode, string, string | RegExp, string])[] = [
  ['no-xml', 'word/header1.xml', '</w:hdr>', ''],
  ['no-content-type', '[Content_Types].xml', 'Extension="png"', 'Extension="gif"'],
  ['type-without-part', '[Content_Types].xml', '/word/styles.xml', '/word/style.xml'],
  ['target-missing', 'word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="style.xml"'],
  ['relationship-missing', document, /r:embed="[^"]+"/, 'r:embed="rId999"'],
  ['style-undefined', document, 'w:val="Caption"', 'w:val="Legend"'],
  ['list-undefined', document, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>'],
  ['link-nowhere', document, /w:anchor="[^"]+"/, 'w:anchor="nowhere"'],
  ['id-repeated', document, 'w:name="place_2"', 'w:name="place_1"'],
  ['no-title', 'docProps/core.xml', 'DRAFT: Discharge delays', ' '],
  ['no-language', 'word/styles.xml', /<w:lang [^>]*>/, ''],
  ['no-headings', document, /Heading[12]/g, 'Normal'],
  ['table-without-words', document, /<w:tblDescription [^>]*>/, ''],
  ['table-without-headings', document, '<w:tblHeader/>', ''],
  ['picture-without-words', document, 'descr="Delay was 0.4 days in April."', 'descr=""'],
  ['picture-off-page', document, /(?<=<wp:extent cx=")\d+/, '6200000'],
  ['picture-off-page', document, /(?<=<wp:extent cx="\d+" cy=")\d+/, '9100000'],
];

test('a document as it is written has no fault', async () => {
  expect(await checkDocx(zipSync(whole))).toEqual([]);
});

test.each(mutants)('%s is seen (%s)', async (code, path, from, to) => {
  const faults = await checkDocx(mutant(path, from, to));
  expect(faults.map((each) => each.code)).toContain(code);
  expect(faults.map(sayDocxFault).join('\n')).not.toContain('undefined.');
});

test('what is no document is said to be unreadable', async () => {
  expect(await checkDocx(strToU8('no zip'))).toEqual([{ code: 'unreadable', of: '' }]);
  expect(await checkDocx(zipSync({ 'content.xml': strToU8('<a/>') }))).toEqual([
    { code: 'unreadable', of: '' },
  ]);
});

test('every fault was seen', () => {
  const seen = new Set<string>(mutants.map(([code]) => code));
  expect(docxFaultCodes.filter((code) => code !== 'unreadable' && !seen.has(code))).toEqual([]);
});
