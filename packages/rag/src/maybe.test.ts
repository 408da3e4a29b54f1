import { expect, test } from 'vitest';
import { known, reasonsOf, unknown } from './maybe.ts';

test('unknown carries each of its reasons once', () => {
  expect(unknown('late', 'no-data', 'late')).toEqual({ known: false, reasons: ['late', 'no-data'] });
});

test('the reasons of several values are those of the unknown ones', () => {
  expect(reasonsOf(known(1), unknown('late'), unknown('suppressed', 'late'))).toEqual(['late', 'suppressed']);
});
