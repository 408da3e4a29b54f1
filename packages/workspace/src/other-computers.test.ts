import { expect, test } from 'vitest';
import { parseWorkspace } from './parse-workspace.ts';
import { printFinding } from './print-finding.ts';
import { seededFaults } from './seeded-faults.fixture.ts';
import { filesOf, lines, smallWorkspace } from './small-workspace.fixture.ts';

const told = (texts: Parameters<typeof filesOf>[0]): readonly string[] =>
  parseWorkspace(filesOf(texts)).findings.map(printFinding);

const withWindowsLines = (texts: Parameters<typeof filesOf>[0]): Record<string, string | Uint8Array> =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      typeof text === 'string' ? text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : text,
    ]),
  );

test('every fault stands at the same line and column with the line ends of Windows', () => {
  expect(told(seededFaults).length).toBeGreaterThan(10);
  expect(told(withWindowsLines(seededFaults))).toEqual(told(seededFaults));
});

test('the figures are the same with the line ends of Windows', () => {
  const { workspace, findings } = parseWorkspace(filesOf(withWindowsLines(smallWorkspace)));
  const plain = parseWorkspace(filesOf(smallWorkspace));
  expect(findings).toEqual([]);
  expect(JSON.stringify(workspace)).toBe(JSON.stringify(plain.workspace));
});

const fund = lines(
  '{ "funds": [{ "id": "fund", "title": "The fund", "financialYear": "FY2025-26", "sources": [] }] }',
);
const schedule = (file: string): string =>
  lines(`{ "schedules": [{ "id": "plan", "fund": "fund", "schemesFile": ${JSON.stringify(file)} }] }`);

test.each([
  ['a path with the strokes of Windows', 'money\\plan.schemes.csv', 'money/plan.schemes.csv'],
  ['spaces', 'our money/the plan.schemes.csv', 'our money/the plan.schemes.csv'],
  ['an accent of one letter for a file of two signs', 'caf\u00e9.schemes.csv', 'cafe\u0301.schemes.csv'],
  ['an accent of two signs for a file of one letter', 'cafe\u0301.schemes.csv', 'caf\u00e9.schemes.csv'],
])('a file is found under %s', (_, written, path) => {
  const texts = {
    ...smallWorkspace,
    'funds.json': fund,
    'schedules.json': schedule(written),
    [path]: 'id,title\n1,A scheme\n',
  };
  const codes = parseWorkspace(filesOf(texts)).findings.map(({ code }) => code);
  expect(codes).not.toContain('schemes-file-missing');
  expect(codes).not.toContain('schemes-file-unused');
});
