import { expect, test } from 'vitest';
import { officersSchema } from './officer.ts';

const accepts = (officer: object): boolean => officersSchema.safeParse({ director: officer }).success;

test('a name is enough; how to reach somebody may be added', () => {
  expect(accepts({ name: 'A. Officer' })).toBe(true);
  expect(
    accepts({
      name: 'A',
      title: 'Director',
      telephone: '+44 (0)116 496 0000 ext 12',
      email: 'a@example.org',
    }),
  ).toBe(true);
});

test.each([
  {},
  { name: ' ' },
  { name: 'A', telephone: 'ask the desk' },
  { name: 'A', email: 'a@example.org, b@example.org' },
  { name: 'A', mobile: '07700 900000' },
])('%j is refused', (officer) => {
  expect(accepts(officer)).toBe(false);
});
