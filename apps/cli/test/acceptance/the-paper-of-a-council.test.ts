import { readFile } from 'node:fs/promises';
import { templates } from '@ragstone/reports';
import { beforeAll, expect, test } from 'vitest';
import { assessed, februaryBoard, juneBoard, llr } from '../llr.ts';

const page = new URL('../../../../docs/the-paper-of-a-council.md', import.meta.url);

/** What the standing orders of the council expect, in the words of the page. */
const partsOfTheRealPaper = [
  'Board and date of the meeting',
  'Report of',
  'Title',
  'Purpose of report',
  'Recommendations',
  'Resolutions',
  'Policy framework and previous decisions',
  'Timetable for decisions',
  'Background',
  'Metrics: target, actual, commentary',
  'Income and expenditure',
  'National conditions',
  'The completed form',
  'Resource implications',
  'Risk assessment',
  'Equality implications',
  'Human rights implications',
  'Partnership working and associated issues',
  'Circulation under the local issues alert procedure',
  'Officers to contact',
  'Background papers',
  'Appendices',
  'Signature',
  'Exempt information',
];

type Part = readonly [real: string, made: string, why: string];
let parts: readonly Part[];

beforeAll(async () => {
  const rows = (await readFile(page, 'utf8')).split('\n').filter((line) => line.startsWith('| '));
  parts = rows.slice(2).map((line): Part => {
    const [real = '', made = '', why = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return [real, made, why];
  });
});

const paperOf = async (asOf: string) =>
  templates.bcf.fill({
    assessment: await assessed(asOf),
    workspace: await llr(),
    board: 'leicestershire-hwb',
  });

test('every part of the real paper is in the table, each with what becomes of it', () => {
  const named = new Set(parts.map(([real]) => real).filter((real) => !real.startsWith('None: ')));
  expect([...named].sort()).toEqual([...partsOfTheRealPaper].sort());
  expect(parts.filter(([, made, why]) => made === '' || why === '')).toEqual([]);
});

test.each([februaryBoard, juneBoard])(
  'the paper of %s has the headings of the table and no others',
  async (asOf) => {
    const paper = await paperOf(asOf);
    const promised = new Set(parts.map(([, made]) => made));
    promised.delete('Title block');
    promised.delete('Not wanted');
    expect(paper.sections.map(({ heading }) => heading).sort()).toEqual([...promised].sort());
    expect(Object.values(paper.title)).not.toContain('');
    // No part is left blank: what has nothing to say says "None".
    expect(paper.sections.filter(({ blocks, parts: inner }) => blocks.length + inner.length === 0)).toEqual(
      [],
    );
  },
);

test('what is decided when, what was resolved last time, and what is open stand in the paper of June', async () => {
  const text = JSON.stringify((await paperOf(juneBoard)).sections);
  expect(text).toContain(
    'At its meeting of 26 February 2026 the last paper about the fund asked, and was answered:',
  );
  expect(text).toContain('to note performance up to quarter 3: ');
  expect(text).toContain('17 September 2026');
  expect(text).toContain('None. Resolutions are added after the meeting');
});

test('the resolutions of the meeting are added once its minutes are in the workspace', async () => {
  const workspace = await llr();
  const decided = {
    as: 'note' as const,
    subjectTo: 'a later report',
    source: { document: '007', line: 12 },
  };
  const paper = templates.bcf.fill({
    assessment: await assessed(juneBoard),
    workspace: {
      ...workspace,
      recommendations: workspace.recommendations.map((each) =>
        each.id === '2026-06-8a' ? { ...each, decided } : each,
      ),
    },
    board: 'leicestershire-hwb',
  });
  const { blocks } = paper.sections.find(({ id }) => id === 'resolutions') ?? { blocks: [] };
  const text = JSON.stringify(blocks);
  expect(text).toContain('Note performance in 2025-26');
  expect(text).toContain('Subject to a later report');
  expect(text).toContain('007, line 12');
});
