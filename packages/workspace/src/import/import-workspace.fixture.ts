import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWorkspace } from '../load-workspace.ts';
import { type ImportReport, importFile } from './import-file.ts';
import type { ImportRequest } from './import-request.ts';
import type { LeftReason } from './left-words.ts';

/** An extract of a published file, by its name. */
export const extract = (name: string): string =>
  fileURLToPath(new URL(`../../test/extracts/${name}`, import.meta.url));

/** A new folder that holds files of these texts. */
export const folderOf = (texts: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ragstone-import-'));
  for (const [path, content] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

const metric = {
  id: 'health.rate',
  title: 'A rate',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  role: 'headline',
  frequency: 'financial-year',
  publication: { lagDays: 400, lateForDays: 60 },
  aggregation: { method: 'none', order: 'derive-then-aggregate' },
  standingBasis: 'fingertips',
};

/** A workspace with one metric and two places, and no figures. */
export const freshWorkspace = (changes: Readonly<Record<string, unknown>> = {}): string =>
  folderOf({
    'workspace.json': '{ "id": "fresh", "title": "Fresh" }\n',
    'places.json': JSON.stringify({
      places: [
        { id: 'E92000001', name: 'England' },
        { id: 'E06000017', name: 'Rutland' },
      ],
    }),
    'bases.json': JSON.stringify({ bases: [{ id: 'fingertips', title: 'Fingertips' }] }),
    'metrics.json': JSON.stringify({ metrics: [{ ...metric, ...changes }] }),
  });

export const fingertipsHeader = [
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category',
  'Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count',
  'Denominator,Value note,Recent Trend,Compared to England value or percentiles',
  'Compared to Region value or percentiles,Time period Sortable,New data,Compared to goal,Time period range',
].join();

const usual: Readonly<Record<string, string>> = {
  'Indicator ID': '1',
  'Indicator Name': 'A rate',
  'Area Code': 'E06000017',
  'Area Name': 'Rutland',
  Sex: 'Persons',
  Age: 'All ages',
  'Time period': '2022/23',
  Value: '90.5',
  'Time period Sortable': '20220000',
  'Time period range': '1y',
};

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A row of a Fingertips export that differs from the usual one. */
export const fingertipsRow = (changes: Readonly<Record<string, string>> = {}): string => {
  const cells = { ...usual, ...changes };
  return fingertipsHeader
    .split(',')
    .map((column) => quoted(cells[column] ?? ''))
    .join(',');
};

/** Writes an export of these rows, and gives its path. */
export const exportOf = (...rows: readonly string[]): string =>
  join(folderOf({ 'export.csv': `${[fingertipsHeader, ...rows].join('\n')}\n` }), 'export.csv');

/** What is said of every import in the tests that say nothing else. */
const said: Pick<ImportRequest, 'kind' | 'document' | 'indicators'> = {
  kind: 'fingertips',
  document: { id: 'export', title: 'The export', published: '2025-11-01' },
  indicators: ['1=health.rate'],
};

/** Imports, and gives the report; an import that is refused fails the test with its reason. */
export const imported = (
  request: Partial<ImportRequest> & Pick<ImportRequest, 'file' | 'workspace'>,
): ImportReport => {
  const outcome = importFile({ ...said, ...request });
  if (!outcome.ok)
    throw new Error(`${outcome.why} ${outcome.findings.map(({ message }) => message).join(' ')}`);
  return outcome.report;
};

/** Why an import was refused; empty where it was not. */
export const refusal = (
  request: Partial<ImportRequest> & Pick<ImportRequest, 'file' | 'workspace'>,
): string => {
  const outcome = importFile({ ...said, ...request });
  return outcome.ok ? '' : outcome.why;
};

/** How many rows were left for each reason. */
export const leftBy = (report: ImportReport): Partial<Record<LeftReason, number>> => {
  const counts: Partial<Record<LeftReason, number>> = {};
  for (const { reason, rows } of report.left) counts[reason] = (counts[reason] ?? 0) + rows;
  return counts;
};

/** The figures of a workspace as it is loaded; a workspace with an error fails the test. */
export const figuresIn = (folder: string) => {
  const { workspace, findings } = loadWorkspace(folder);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (workspace === null || errors.length > 0)
    throw new Error(errors.map(({ message }) => message).join('\n'));
  return workspace.figures;
};

/** Every file of a folder with its content, hidden ones too. */
export const bytesIn = (folder: string, within = ''): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...readdirSync(join(folder, within))
      .sort()
      .map((name) => {
        const path = join(within, name);
        return statSync(join(folder, path)).isDirectory()
          ? bytesIn(folder, path)
          : { [path]: readFileSync(join(folder, path), 'utf8') };
      }),
  );
