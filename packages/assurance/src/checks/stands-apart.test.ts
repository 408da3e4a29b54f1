import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const apart = (...values: readonly number[]): readonly string[] =>
  assess(workspaceOf(values.map((value, index) => figureOf('actual', 'days', `2025-0${index + 4}`, value))), {
    asOf: '2025-12-15',
  }).findings.flatMap(({ code, subject }) => (code === 'figure-stands-apart' ? [subject.period ?? ''] : []));

test('a first month far below six that keep close together is told', () => {
  expect(apart(18.45, 24.1, 22.8, 23.75, 22.85, 23.25)).toEqual(['2025-04']);
});

test('one that is no further off than twice what the others span is not', () => {
  expect(apart(20.2, 24.1, 22.8, 23.75, 22.85, 23.25)).toEqual([]);
});

test('with fewer than five others, or others that are all the same, nothing is usual', () => {
  expect(apart(18.45, 24.1, 22.8, 23.75, 22.85)).toEqual([]);
  expect(apart(2, 3, 3, 3, 3, 3)).toEqual([]);
});
