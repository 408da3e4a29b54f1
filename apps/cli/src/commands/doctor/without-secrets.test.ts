import { expect, test } from 'vitest';
import { withoutSecrets } from './examine-history.ts';

test.each([
  ['postgres://me:pass@host/db', 'cannot reach postgres://me:pass@host/db', 'cannot reach ...'],
  ['postgres://me:p%40ss@host/db', 'refused p@ss and p%40ss', 'refused ... and ...'],
  ['postgres://host/db', 'no such host', 'no such host'],
])('%s', (address, message, expected) => {
  expect(withoutSecrets(message, address)).toBe(expected);
});
