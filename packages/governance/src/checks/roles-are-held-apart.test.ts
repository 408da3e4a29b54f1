import { expect, test } from 'vitest';
import type { SignOff } from '../completed-return.ts';
import { planForm as definition } from '../forms.fixture.ts';
import { planReturn } from '../returns.fixture.ts';
import { rolesAreHeldApart } from './roles-are-held-apart.ts';

const source = { document: 'paper', line: 50 };
const checked = (...more: readonly SignOff[]) =>
  rolesAreHeldApart({
    definition,
    completed: { ...planReturn, signOffs: [...planReturn.signOffs, ...more] },
    asOf: '2026-06-15',
  });

test('five people in five roles', () => expect(checked()).toEqual([]));

test('who signs for the chair and as the finance director who checks the chair is one person in two roles', () => {
  expect(checked({ role: 'board-chair', holder: 'person-5', source })).toMatchObject([
    {
      code: 'one-person-two-roles',
      severity: 'warning',
      subject: { role: 'board-chair', checkedBy: 'icb-finance-director' },
      message:
        'One person signed as board-chair and as icb-finance-director, which checks it: nobody else has checked.',
      figures: { holder: 'person-5' },
      source: { line: 50 },
    },
  ]);
});

test('so is one who signs in the place of the other', () => {
  expect(
    checked({ role: 'section-151-officer', holder: 'deputy', delegatedTo: 'person-1', source }),
  ).toMatchObject([
    { figures: { holder: 'person-1', role: 'board-chair', checkedBy: 'section-151-officer' } },
  ]);
});

test('two roles of which none checks the other may be held by one', () => {
  expect(checked({ role: 'section-151-officer', holder: 'person-5', source })).toEqual([]);
});
