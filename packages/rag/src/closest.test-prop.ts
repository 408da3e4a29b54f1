import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcde-') });
const words = fc.uniqueArray(word, { maxLength: 8 });

test('law: the order of the words changes nothing', () =>
  fc.assert(
    fc.property(word, words, (wanted, among) => {
      expect(closest(wanted, among.toReversed())).toBe(closest(wanted, among));
    }),
  ));

test('law: it is one of the words, and a word among them is meant by itself', () =>
  fc.assert(
    fc.property(word, words, (wanted, among) => {
      const meant = closest(wanted, among);
      if (meant !== null) expect(among).toContain(meant);
      expect(closest(wanted, [...among, wanted])).toBe(wanted);
    }),
  ));
