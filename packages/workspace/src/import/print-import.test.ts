import { expect, test } from 'vitest';
import {
  exportOf,
  extract,
  folderOf,
  freshWorkspace,
  imported,
  fingertipsRow as row,
} from './import-workspace.fixture.ts';
import { printImport } from './print-import.ts';

test('the report of an import says what was taken, what was left and why', async () => {
  const file = exportOf(
    row(),
    row({ 'Area Code': 'E92000001' }),
    row({ 'Area Code': 'E92000001', 'Parent Code': 'E92000001' }),
    row({ Sex: 'Female', Value: '', 'Value note': 'Value suppressed' }),
    row({ 'Area Code': 'E06000016', 'Area Name': 'Leicester' }),
    row({ 'Time period': '2021/22', 'Time period Sortable': '20210000', Value: '1,592' }),
    row({ 'Time period': '2020/21', 'Time period Sortable': '20200000', Value: '90' }),
    row({ 'Time period': '2019/20' }),
    row({ 'Time period': '2020/21', Value: '91', 'Time period Sortable': '20200000' }),
    row({ 'Indicator ID': '7' }),
    '"open,1',
    'short,row',
  );
  const report = imported({ file, workspace: freshWorkspace() });
  await expect(printImport({ ...report, file: 'export.csv' })).toMatchFileSnapshot(
    'golden/import-fingertips.txt',
  );
});

test('the report of an import that defines what it meets', async () => {
  const workspace = folderOf({ 'workspace.json': '{ "id": "fresh", "title": "Fresh" }' });
  const report = imported({
    kind: 'ukhsa-coverage',
    file: extract('ukhsa-childhood-vaccination-coverage.csv'),
    workspace,
    indicators: [],
    areas: ['E10000018', 'E92000001'],
    document: { title: 'Childhood vaccination coverage', published: '2025-08-01' },
    define: true,
  });
  await expect(printImport({ ...report, file: 'coverage.csv' })).toMatchFileSnapshot(
    'golden/import-ukhsa-coverage.txt',
  );
});
