import { expect, test } from 'vitest';
import { planForm as definition } from '../forms.fixture.ts';
import { planReturn } from '../returns.fixture.ts';
import { signOffsAreGiven } from './sign-offs-are-given.ts';

test('a role that is required and did not sign is missed', () => {
  const completed = { ...planReturn, signOffs: planReturn.signOffs.slice(1) };
  expect(signOffsAreGiven({ definition, completed: planReturn, asOf: '2026-06-15' })).toEqual([]);
  expect(signOffsAreGiven({ definition, completed, asOf: '2026-06-15' })).toMatchObject([
    { code: 'sign-off-missing', severity: 'error', subject: { return: 'county-plan', role: 'board-chair' } },
  ]);
});

test('one that is not required is not', () => {
  const optional = {
    ...definition,
    signOffs: definition.signOffs.map((duty) => ({ ...duty, required: false })),
  };
  expect(
    signOffsAreGiven({
      definition: optional,
      completed: { ...planReturn, signOffs: [] },
      asOf: '2026-06-15',
    }),
  ).toEqual([]);
});
