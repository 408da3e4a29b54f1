import type { Block, Definition, Figure } from '../../model/block.ts';
import type { Paper, Section } from '../../model/paper.ts';
import { cell, groupRow, row, type Table, words } from '../../model/table.ts';
import type { Text } from '../../model/text.ts';
import type { SheetWords } from '../../words/page-words.ts';

/** A table of a paper, where it stands, and what is said beside it. */
export interface FoundTable {
  readonly table: Table;
  /** The headings above it. */
  readonly under: readonly string[];
  readonly notes: readonly Text[];
  /** Of the numbers that print none of their own; empty where it is not known. */
  readonly unit: string;
}

/** What must not be passed over, though it is in no table. */
export interface FoundCallout {
  readonly heading: string;
  readonly body: readonly Text[];
  readonly under: readonly string[];
}

const ofFigure = (
  { chart, table, alternative, remarks }: Figure,
  under: readonly string[],
): readonly FoundTable[] =>
  table === null
    ? []
    : [
        {
          table,
          under,
          unit: 'unit' in chart ? chart.unit : '',
          notes: [...table.notes, alternative, ...(remarks ?? [])],
        },
      ];

/** Terms that stand under one heading of a section. */
interface Terms {
  readonly part: string | null;
  readonly items: readonly Definition[];
}

/** All terms of a section as one table, those of a part under its heading. */
const ofTerms = (section: Section, terms: readonly Terms[], { table }: SheetWords): FoundTable => ({
  table: {
    id: `${section.id}-terms`,
    caption: section.heading,
    columns: [words(table.term), words(table.said)],
    rows: terms.flatMap(({ part, items }) => [
      ...(part === null ? [] : [groupRow(part)]),
      ...items.map(({ term, says }) =>
        row(term, cell(says.flatMap((text, index) => (index === 0 ? text : [' ', ...text])))),
      ),
    ]),
    notes: [],
    reading: 'by-row',
  },
  under: [section.heading],
  notes: [],
  unit: '',
});

/** Every table of a paper in its order: tables, the numbers behind figures, and the terms of a section. */
export const findTables = (
  paper: Paper,
  says: SheetWords,
): { readonly tables: readonly FoundTable[]; readonly callouts: readonly FoundCallout[] } => {
  const tables: FoundTable[] = [];
  const callouts: FoundCallout[] = [];
  for (const section of paper.sections) {
    const terms: Terms[] = [];
    const find = (blocks: readonly Block[], part: string | null): void => {
      const under = part === null ? [section.heading] : [section.heading, part];
      for (const block of blocks) {
        if (block.kind === 'folded') find(block.blocks, part);
        if (block.kind === 'table') {
          tables.push({ table: block.table, under, notes: block.table.notes, unit: '' });
        }
        if (block.kind === 'figure') tables.push(...ofFigure(block, under));
        if (block.kind === 'definitions') terms.push({ part, items: block.items });
        if (block.kind === 'callout') callouts.push({ ...block, under });
      }
    };
    find(section.blocks, null);
    for (const part of section.parts) find(part.blocks, part.heading);
    if (terms.length > 0) tables.push(ofTerms(section, terms, says));
  }
  return { tables: tables.filter(({ table }) => table.rows.some(({ kind }) => kind !== 'group')), callouts };
};
