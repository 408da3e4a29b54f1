import { expect, test } from 'vitest';
import { planForm } from '../forms.fixture.ts';
import { planReturn } from '../returns.fixture.ts';
import { rolesAreKnown } from './roles-are-known.ts';

const at = { ref: 'governance', path: [] };
const checked = (roles: readonly string[], bodies: readonly string[] = []) =>
  rolesAreKnown({
    bodies: bodies.map((id) => ({ id, title: id, at })),
    roles: roles.map((id) => ({ id, title: id, at })),
    routes: [],
    meetings: [],
    definitions: [planForm],
    returns: [planReturn],
  });
const all = planForm.signOffs.map(({ role }) => role);

test('every role that the form and the approval name is there', () => expect(checked(all)).toEqual([]));

test('one that is not is reported wherever it is named', () => {
  expect(
    checked(all.filter((role) => role !== 'section-151-officer')).map(({ at: where }) =>
      where?.path.join('/'),
    ),
  ).toEqual(['signOffs/0/checkedBy/0', 'signOffs/1/checkedBy/0', 'signOffs/3/role']);
});

test('an approval may be a body’s, a sign-off may not', () => {
  const without = all.filter((role) => role !== 'authority-chief-executive');
  expect(checked(without, ['authority-chief-executive'])).toMatchObject([
    { code: 'unknown-role', severity: 'warning', subject: { definition: 'plan' } },
  ]);
});
