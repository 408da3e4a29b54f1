import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { workspaceOf } from '../workspace.fixture.ts';
import type { Commentary } from '../workspace.ts';

const at = { ref: 'commentary.json', path: [] };

const said = (period: string, on: string, text: string, of: Partial<Commentary> = {}): Commentary => ({
  ...{ metric: 'share', place: 'E10000018', by: 'lead-for-discharge', source: null },
  ...{ period, on, text },
  ...of,
});

const unchanged = (commentary: readonly Commentary[], asOf = '2025-12-15'): readonly string[] =>
  assess(
    { ...workspaceOf([]), commentary: commentary.map((each) => ({ ...each, at })) },
    { asOf },
  ).findings.flatMap(({ code, subject }) => (code === 'commentary-unchanged' ? [subject.period ?? ''] : []));

const august = said('2025-08', '2025-10-01', 'Behind plan. Two wards closed.');
const september = said('2025-09', '2025-11-01', 'behind plan: two wards closed');

test('the words of the period before are told, whatever became of stops, and in whatever order they come', () => {
  expect(unchanged([august, september])).toEqual(['2025-09']);
  expect(unchanged([september, august])).toEqual(['2025-09']);
});

test('new words, another role, another metric and what is not said yet are not', () => {
  expect(unchanged([august, said('2025-09', '2025-11-01', 'Behind plan. One ward closed.')])).toEqual([]);
  expect(unchanged([august, { ...september, by: 'director' }])).toEqual([]);
  expect(unchanged([august, { ...september, metric: 'days' }])).toEqual([]);
  expect(unchanged([august, september], '2025-10-15')).toEqual([]);
});

test('the same words again of the same period, and of a period with others between, are not', () => {
  expect(unchanged([august, { ...august, on: '2025-10-09' }])).toEqual([]);
  const between = said('2025-09', '2025-11-01', 'All wards open.');
  expect(unchanged([august, between, { ...august, period: '2025-10', on: '2025-12-01' }])).toEqual([]);
});
