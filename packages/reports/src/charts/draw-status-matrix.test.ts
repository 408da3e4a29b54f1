import { statuses, statusWords } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { htmlText } from '../markup/html.ts';
import type { StatusMatrix } from '../model/status-matrix.ts';
import { charts } from '../words/english/charts.ts';
import { chartKey } from './chart-key.ts';
import { drawStatusMatrix } from './draw-status-matrix.ts';
import { statusShape } from './status-shape.ts';

const matrix: StatusMatrix = {
  kind: 'status-matrix',
  title: 'Uptake',
  columns: ['Leicester, Leicestershire and Rutland', 'Leicester', 'Leicestershire', 'Rutland', 'Elsewhere'],
  rows: [
    {
      label: 'Flu vaccine',
      cells: [
        ...statuses.map((status) => ({ status, figure: '64.5%', word: statusWords[status] })),
        { status: null, figure: 'Not expected', word: '' },
      ],
    },
  ],
};
const drawn = (of: Partial<StatusMatrix> = {}): string =>
  htmlText(drawStatusMatrix({ ...matrix, ...of }, 'title', 'words'));

test('the drawing reads as it should', async () => {
  await expect(drawn()).toMatchFileSnapshot('../../test/golden/status-matrix.svg');
});

test('each status has a form of its own and its word, so that it is seen without colour', () => {
  const forms = statuses.map((each) => htmlText(statusShape(each)).replace(/class="[^"]+"/, ''));
  expect(new Set(forms).size).toBe(statuses.length);
  for (const status of statuses) expect(drawn()).toContain(`>${statusWords[status]}</text>`);
});

test('where nothing is expected there is no shape', () => {
  expect(drawn().match(/class="(rated-green|rated-amber|missed|ghosted)"/g)).toHaveLength(statuses.length);
});

test('the key has the statuses that are there; nothing is drawn of nothing', () => {
  expect(chartKey(matrix, charts).map(({ words }) => words)).toEqual(
    statuses.map((each) => statusWords[each].toLowerCase()),
  );
  expect(drawn({ rows: [] })).toBe('');
});
