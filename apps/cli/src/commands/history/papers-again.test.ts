import type { renderReport } from '@ragstone/reports';
import { expect, test } from 'vitest';
import { papersAgain } from './papers-again.ts';

const file = (name: string, of: { format?: string; board?: string; since?: string } = {}) => ({
  name,
  template: 'dashboard',
  format: 'pictures',
  board: null,
  since: null,
  ...of,
});

test('the files of one paper in one format are made once, and apart for another board or an earlier paper', async () => {
  // Nothing is rendered here, so nothing looks into them.
  const [workspace, assessment] = [{} as never, {} as never];
  const asked: string[] = [];
  const render: typeof renderReport = async (template, format, { board }) => {
    asked.push(`${template} ${format} ${board ?? 'no board'}`);
    return ['a.svg', 'b.svg'].map((fileName) => ({ fileName, bytes: new Uint8Array([asked.length]) }));
  };
  const again = papersAgain({ workspace, assessment, assessedOn: () => assessment }, render);
  expect(await Promise.all([again(file('a.svg')), again(file('b.svg'))])).toEqual([
    new Uint8Array([1]),
    new Uint8Array([1]),
  ]);
  expect(asked).toEqual(['dashboard pictures no board']);
  expect(await again(file('c.svg'))).toBeNull();
  expect(await again(file('a.svg', { format: 'papyrus' }))).toBeNull();
  expect(asked).toHaveLength(1);
  await again(file('a.svg', { board: 'leicestershire-hwb' }));
  await again(file('a.svg', { since: '2026-02-26' }));
  await again(file('a.svg', { format: 'html' }));
  expect(asked.slice(1)).toEqual([
    'dashboard pictures leicestershire-hwb',
    'dashboard pictures no board',
    'dashboard html no board',
  ]);
});

test('an earlier day is assessed once for all papers that look back to it', async () => {
  const days: string[] = [];
  const assessedOn = (asOf: string) => {
    days.push(asOf);
    return {} as never;
  };
  const again = papersAgain({ workspace: {} as never, assessment: {} as never, assessedOn }, async () => []);
  await Promise.all(['html', 'csv'].map((format) => again(file('a', { format, since: '2026-02-26' }))));
  await again(file('a', { since: '2025-12-01' }));
  expect(days).toEqual(['2026-02-26', '2025-12-01']);
});
