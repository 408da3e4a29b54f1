import { parseRuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { changesSince } from '../changes/changes-since.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const ruleSet = (version: number, from: string, to: string, adoptedOn: string) => {
  const parsed = parseRuleSet({
    ...{ id: 'discharge', title: 'Discharge', version, state: 'adopted', forPeriods: { from, to } },
    adopted: { by: 'board', on: adoptedOn },
    ratings: [
      {
        id: 'share',
        for: { metrics: ['share'], windows: ['month'] },
        againstTarget: { target: 'plan', green: 'met' },
      },
    ],
    escalations: [
      {
        id: 'off-plan',
        for: { ratings: ['share'], windows: ['month'] },
        raise: { when: { fact: 'missed', operator: 'is', value: true } },
        ...{ route: 'board', ask: 'explain' },
        clear: { when: { fact: 'missed', operator: 'is', value: false }, inARow: 2 },
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return { ...parsed.ruleSet, at };
};
const versions = [
  ruleSet(1, '2025-04', '2025-06', '2025-04-01'),
  ruleSet(2, '2025-07', '2026-03', '2025-07-01'),
];

const assessed = (values: readonly number[], asOf: string) =>
  assess(
    workspaceOf(
      values.flatMap((value, index) => {
        const month = `2025-${String(index + 4).padStart(2, '0')}`;
        const vintage = `2025-${String(index + 5).padStart(2, '0')}-01`;
        return [
          figureOf('target', 'share', month, 80, { vintage: '2025-04-01' }),
          figureOf('actual', 'share', month, value, { vintage }),
        ];
      }),
      { ruleSets: versions },
    ),
    { asOf },
  );
const found = (values: readonly number[]) => assessed(values, '2025-11-01').escalations;

test('what one version leaves open the next supersedes: it is one escalation, and it is not cleared', () => {
  const [only, ...others] = found([82, 79, 79, 82]);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ version: 2, state: 'superseded', attention: null });
  expect(only?.history.map(({ period, change }) => [period, change])).toEqual([
    ['2025-05', 'raised'],
    ['2025-07', 'superseded'],
  ]);
  expect(only?.why).toEqual([
    'July 2025: version 2 of the rules follows it from July 2025, and counts anew.',
  ]);
});

test('the next version counts anew', () => {
  const [only] = found([82, 79, 79, 79]);
  expect(only).toMatchObject({ version: 2, attention: 'open', since: '2025-07' });
  expect(only?.history.map(({ change }) => change)).toEqual(['raised', 'superseded', 'raised']);
});

test('what was cleared before stays cleared, and what was never raised is not told', () => {
  expect(found([79, 82, 82, 82])).toMatchObject([{ state: 'cleared', attention: null }]);
  expect(found([82, 82, 82, 82])).toEqual([]);
});

test('between two papers it is told as superseded, not as cleared or withdrawn', () => {
  const values = [82, 79, 79, 82];
  const changes = changesSince(assessed(values, '2025-07-01'), assessed(values, '2025-11-01'));
  expect(changes.escalations.map(({ change }) => change)).toEqual(['superseded']);
});
