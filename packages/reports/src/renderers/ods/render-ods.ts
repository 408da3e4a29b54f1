import { type Xml, xml, xmlPart } from '../office/xml.ts';
import { zipParts } from '../office/zip-parts.ts';
import type { Workbook } from '../sheets/workbook.ts';
import { officeNamespaces, stylesPart } from './styles.ts';
import { writeContent } from './write-content.ts';

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet';

const manifest = xml`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>${['content.xml', 'styles.xml', 'meta.xml'].map((path) => xml`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`)}</manifest:manifest>`;

const meta = ({ title, language, board, day }: Workbook): Xml =>
  xml`<office:document-meta ${officeNamespaces}><office:meta><meta:generator>Ragstone</meta:generator><dc:title>${title}</dc:title><dc:subject>${`${board}, ${day}`}</dc:subject><meta:initial-creator>${board}</meta:initial-creator><dc:creator>${board}</dc:creator><meta:creation-date>${day}T00:00:00</meta:creation-date><dc:date>${day}T00:00:00</dc:date><dc:language>${language}</dc:language></office:meta></office:document-meta>`;

/** A workbook as an OpenDocument spreadsheet. Whatever a text begins with, it is text: the file has no formula. */
export const renderOds = (workbook: Workbook): Uint8Array =>
  zipParts([
    ['mimetype', mediaType],
    ['META-INF/manifest.xml', xmlPart(manifest)],
    ['meta.xml', xmlPart(meta(workbook))],
    ['styles.xml', xmlPart(stylesPart(workbook))],
    ['content.xml', xmlPart(writeContent(workbook))],
  ]);
