import { expect, test } from 'vitest';
import { planForm as definition, quarter3Form } from '../forms.fixture.ts';
import { planReturn } from '../returns.fixture.ts';
import { signOffsAreAskedFor } from './sign-offs-are-asked-for.ts';

test('a sign-off in a role that the form does not name is held to nothing', () => {
  const signOffs = planReturn.signOffs.map((each, index) =>
    index === 0 ? { ...each, role: 'chair' } : each,
  );
  expect(signOffsAreAskedFor({ definition, completed: planReturn, asOf: '2026-06-15' })).toEqual([]);
  expect(
    signOffsAreAskedFor({ definition, completed: { ...planReturn, signOffs }, asOf: '2026-06-15' }),
  ).toMatchObject([
    {
      code: 'unknown-sign-off',
      severity: 'warning',
      subject: { role: 'chair' },
      at: { path: [1, 'signOffs', 0, 'role'] },
    },
  ]);
  expect(
    signOffsAreAskedFor({ definition: quarter3Form, completed: planReturn, asOf: '2026-06-15' }),
  ).toHaveLength(5);
});
