import { expect, test } from 'vitest';
import { analyseVersions } from './analyse-versions.ts';
import { sayAnalysisFinding } from './say-analysis-finding.ts';

const version = (number: number, from: string, to?: string, state: 'adopted' | 'draft' = 'adopted') => ({
  id: 'rules',
  version: number,
  state,
  forPeriods: { from, to },
});
const said = (...versions: Parameters<typeof analyseVersions>[0]) =>
  analyseVersions(versions).map(
    (finding) => `${finding.ruleSet.version} ${finding.code}: ${sayAnalysisFinding(finding)}`,
  );

test('one version after the other, and one in place of another', () => {
  expect(said(version(1, '2024-04', '2025-03'), version(2, '2025-04', '2026-03'))).toEqual([]);
  expect(said(version(1, '2024-04'), version(2, '2025-04'))).toEqual([]);
  expect(said(version(1, '2025-04', '2026-03'), version(2, '2025-04', '2026-03'))).toEqual([]);
  expect(said(version(1, '2024-04', '2025-03'), { ...version(2, '2026-04'), id: 'others' })).toEqual([]);
});

test('months that no version is for', () => {
  expect(said(version(1, '2024-04', '2025-03'), version(2, '2025-05', '2026-03'))).toEqual([
    '2 versions-gap: Neither version 1 nor version 2 is for April 2025: nothing is rated then.',
  ]);
});

test('months that two versions are for', () => {
  expect(said(version(1, '2024-04', '2025-06'), version(2, '2025-04', '2026-03'))).toEqual([
    '2 versions-overlap: Versions 1 and 2 are both for April 2025 to June 2025: version 2 rates them.',
  ]);
});

test('a lower version that comes back', () => {
  expect(said(version(1, '2024-04'), version(2, '2025-04', '2026-03'))).toEqual([
    '2 older-version-returns: Version 1 is for longer than version 2: from April 2026 the older rules are in force again.',
  ]);
});

test('a draft is in force for nothing', () => {
  expect(said(version(1, '2024-04', '2025-03'), version(2, '2026-04', undefined, 'draft'))).toEqual([]);
});
