import { expect, test } from 'vitest';
import { planForm as definition } from '../forms.fixture.ts';
import { planReturn } from '../returns.fixture.ts';
import { signOffsAreInPerson } from './sign-offs-are-in-person.ts';

test('a chief executive must sign in person; a chair may delegate', () => {
  const signOffs = planReturn.signOffs.map((each, index) =>
    index < 2 ? { ...each, delegatedTo: 'deputy' } : each,
  );
  expect(signOffsAreInPerson({ definition, completed: planReturn, asOf: '2026-06-15' })).toEqual([]);
  expect(
    signOffsAreInPerson({ definition, completed: { ...planReturn, signOffs }, asOf: '2026-06-15' }),
  ).toMatchObject([
    {
      code: 'delegated-though-not-delegable',
      severity: 'error',
      figures: { role: 'authority-chief-executive', holder: 'person-2', delegatedTo: 'deputy' },
    },
  ]);
});
