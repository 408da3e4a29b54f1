import { posix } from 'node:path';
import { closest, type Locus } from '@ragstone/rag';
import type { Atlas } from './atlas.ts';
import type { Columns } from './csv-header.ts';
import { readTable } from './csv-table.ts';
import type { Report } from './fault.ts';
import { keyOffset } from './json-tree.ts';
import type { OpenFile } from './open-files.ts';
import { readNumber } from './printed-number.ts';
import type { WrittenRecord } from './read-records.ts';

const columns = {
  required: [
    'number',
    'category',
    'description',
    'source',
    'adult_social_care',
    'body',
    'value',
    'document',
    'line',
  ],
  optional: ['note'],
} as const satisfies Columns<string>;

/** The lines of a schedule as its JSON file would have them, and the row of each. */
export interface SchemesTable {
  readonly path: string;
  readonly usable: boolean;
  readonly schemes: readonly unknown[];
  readonly rows: readonly number[];
}

/** The cell as a number where it is one; otherwise the schema of the schedule says what is wrong with it. */
const number = (cell: string): unknown => readNumber(cell)?.value ?? cell;
const answers: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

export const readSchemes = ({ path, source }: OpenFile, atlas: Atlas, report: Report): SchemesTable => {
  const schemes: unknown[] = [];
  const rows: number[] = [];
  const table = readTable<(typeof columns.required)[number] | 'note'>(
    path,
    source.text,
    columns,
    report,
    (row) => {
      rows.push(row.number);
      schemes.push({
        number: number(row.cell('number')),
        category: row.cell('category'),
        description: row.cell('description'),
        fundingSource: row.cell('source'),
        adultSocialCare:
          answers[row.cell('adult_social_care').toLowerCase()] ?? row.cell('adult_social_care'),
        body: row.cell('body') || null,
        expenditure: {
          value: number(row.cell('value')),
          source: { document: row.cell('document'), line: number(row.cell('line')) },
        },
      });
    },
  );
  atlas.chart(path, source, table.offsetOf);
  return { path, usable: table.usable, schemes, rows };
};

/** Which column holds what a scheme has under a key. */
const columnOf: Readonly<Record<string, string>> = {
  fundingSource: 'source',
  adultSocialCare: 'adult_social_care',
  expenditure: 'value',
  source: 'document',
};

/**
 * The schedule with the lines of the file that it names under `schemesFile`, as if they stood in it; a schedule that
 * names none as it is. None where that cannot be done.
 */
export const withSchemes = (
  record: WrittenRecord,
  tables: ReadonlyMap<string, SchemesTable>,
  used: Set<string>,
  atlas: Atlas,
  report: Report,
): readonly WrittenRecord[] => {
  const { at, node, value } = record;
  if (typeof value !== 'object' || value === null || !('schemesFile' in value)) return [record];
  const { schemesFile, ...rest } = value;
  if (typeof schemesFile !== 'string') return [record];
  if ('schemes' in rest) {
    report({ code: 'schemes-said-twice', facts: {}, spot: { at, offset: keyOffset(node, 'schemesFile') } });
    return [];
  }
  const asked = posix.join(posix.dirname(at.ref), schemesFile.replaceAll('\\', '/'));
  // A Mac may keep the accent of a file's name as a sign of its own; a keyboard writes one letter.
  const path = [...tables.keys()].find((each) => each.normalize() === asked.normalize()) ?? asked;
  const table = tables.get(path);
  if (table === undefined) {
    const facts = { file: path, suggestion: closest(path, tables.keys()) };
    report({
      code: 'schemes-file-missing',
      facts,
      spot: { at: { ref: at.ref, path: [...at.path, 'schemesFile'] } },
    });
    return [];
  }
  used.add(path);
  const here: Locus = { ref: at.ref, path: [...at.path, 'schemes'] };
  atlas.redirect(here, ([index, ...keys]) => {
    const row = table.rows[Number(index)] ?? 1;
    const key = keys.at(-1);
    return { ref: path, path: key === undefined ? [row] : [row, columnOf[key] ?? key] };
  });
  return table.usable ? [{ ...record, value: { ...rest, schemes: table.schemes } }] : [];
};
