import { expect, test } from 'vitest';
import { callout, definition, definitions, folded, paragraph, table } from '../../model/block.ts';
import { type Paper, section } from '../../model/paper.ts';
import { numbers, row, type Table, words } from '../../model/table.ts';
import { toWorkbook } from './to-workbook.ts';

const delays: Table = {
  id: 'delays',
  caption: 'Delays',
  columns: [words('Month'), numbers('Delay')],
  rows: [row('April', '0.40 days')],
  notes: [['April is provisional.']],
  reading: 'as-grid',
};

const paper: Paper = {
  schema: 'ragstone.paper/1',
  template: 'by-hand',
  fileStem: 'discharge',
  title: {
    subject: 'Discharge delays',
    board: 'Health and Wellbeing Board',
    day: '2026-06-15',
    date: '15 June 2026',
    reportOf: 'Director of Adults and Communities',
    facts: [{ term: 'Evidence known on', says: ['15 June 2026'] }],
  },
  draft: 'Nobody adopted the rules.',
  sections: [
    section(
      'performance',
      'Performance',
      [
        paragraph('Words of the paper.'),
        callout('Beware', ['Two sources disagree.']),
        folded('More', [table(delays)]),
      ],
      [{ id: 'again', heading: 'Again', blocks: [table({ ...delays, id: 'again' })] }],
    ),
    section('background', 'Background papers', [definitions([definition('001', 'Board pack.')])]),
  ],
};

const workbook = toWorkbook(paper);

test('a cover, a contents and notes come before the tables, one to a sheet', () => {
  expect(workbook.cover.title).toBe('Discharge delays');
  expect(workbook.sheets.map(({ name, title }) => `${name}: ${title}`)).toEqual([
    'Contents: Contents',
    'Notes: Notes',
    'Table_1: Table 1: Delays [note 1]',
    'Table_2: Table 2: Delays [note 1]',
    'Table_3: Table 3: Background papers',
  ]);
  expect(workbook.sheets.every(({ rows }) => rows.length > 0)).toBe(true);
});

test('a note is told once, with its tables, and what is boxed is among the notes', () => {
  const notes = workbook.sheets[1]?.rows.map((cells) =>
    cells.map((cell) => (cell.kind === 'text' ? cell.text : '')),
  );
  expect(notes).toEqual([
    ['note 1', 'April is provisional.', 'Table 1, Table 2'],
    ['note 2', 'Beware: Two sources disagree.', 'Performance'],
  ]);
});

test('every sheet of a draft says that it is one, and the cover why', () => {
  for (const { remarks } of workbook.sheets) expect(remarks[0]).toMatch(/^DRAFT\./);
  expect(workbook.cover.lines).toContainEqual({ kind: 'text', text: 'DRAFT. Nobody adopted the rules.' });
  expect(JSON.stringify(toWorkbook({ ...paper, draft: null }))).not.toContain('DRAFT');
});

test('a paper without a table has its notes and says that there are none', () => {
  const empty = toWorkbook({ ...paper, sections: [] });
  expect(empty.sheets.map(({ name }) => name)).toEqual(['Contents', 'Notes']);
  expect(empty.sheets[1]?.rows).toHaveLength(1);
});
