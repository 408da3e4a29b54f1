import { expect, test } from 'vitest';
import { boards, duty, meeting } from '../boards.fixture.ts';
import { dutiesAreMet } from './duties-are-met.ts';

test('duties of one line that are late are told together, with who owes them', () => {
  const duties = [
    duty({ id: 'b', says: 'Progress on homes' }),
    duty({ id: 'a', says: 'Progress on work', by: [] }),
  ];
  expect(dutiesAreMet(boards({ duties, meetings: [meeting('2026-06-10')] }))).toMatchObject([
    {
      code: 'duty-late',
      severity: 'warning',
      message:
        'Owed to The Board quarterly, due 1 June 2026 and 14 days late, as far as every agenda since has been seen: Progress on work; Progress on homes, from The Group.',
      figures: { count: 2 },
      at: { path: ['frequency'] },
    },
  ]);
});

test('what nobody has seen is not late', () =>
  expect(dutiesAreMet(boards({ duties: [duty()] }))).toEqual([]));
