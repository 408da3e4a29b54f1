import { expect, test } from 'vitest';
import * as z from 'zod';
import { schemaFaults } from './schema-faults.ts';
import { writtenSchema } from './schema-walk.ts';

const schema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, 'small letters'),
  value: z.number().describe('In pounds.'),
  on: z.iso.date(),
  polarity: z.union([z.enum(['higher', 'lower']), z.strictObject({ closerTo: z.number() })]),
  says: z.discriminatedUnion('says', [
    z.strictObject({ says: z.literal('value'), value: z.number() }),
    z.strictObject({ says: z.literal('status'), words: z.string() }),
  ]),
});

const right = { id: 'a', value: 1, on: '2026-03-31', polarity: 'higher', says: { says: 'value', value: 1 } };
const faultsOf = (changes: object) => {
  const value = { ...right, ...changes };
  const parsed = schema.safeParse(value);
  return schemaFaults(parsed.error?.issues ?? [], value, writtenSchema(schema)).map(
    ({ code, facts, path }) => ({ code, path, ...facts }),
  );
};

test('nothing is said of what is right', () => {
  expect(faultsOf({})).toEqual([]);
});

test.each([
  ['85%', '85'],
  ['1,592', '1592'],
  ['£5', '5'],
  ['85', '85'],
  ['–3', '-3'],
  ['n/a', null],
])('the text %s where a number belongs', (text, write) => {
  expect(faultsOf({ value: text })).toEqual([
    { code: 'text-for-number', path: ['value'], text, write, quoted: true },
  ]);
});

test('a misspelt key is one fault, with the key that was meant', () => {
  const { value: _, ...rest } = right;
  const parsed = schema.safeParse({ ...rest, vlaue: 1 });
  const faults = schemaFaults(parsed.error?.issues ?? [], { ...rest, vlaue: 1 }, writtenSchema(schema));
  expect(faults.map(({ code }) => code)).toEqual(['key-unknown']);
  expect(faults[0]).toMatchObject({ key: 'vlaue', facts: { suggestion: 'value' } });
});

test('a missing key says what it should hold', () => {
  expect(faultsOf({ value: undefined })).toEqual([
    { code: 'key-missing', path: [], key: 'value', expected: 'a number (In pounds)' },
  ]);
});

test('a date that is written day first is turned round', () => {
  expect(faultsOf({ on: '31/03/2026' })).toEqual([
    { code: 'day-unreadable', path: ['on'], text: '31/03/2026', write: '2026-03-31' },
  ]);
});

test('a word that is none of those allowed, also where an object would do', () => {
  expect(faultsOf({ polarity: 'hihger' })).toEqual([
    {
      code: 'word-unknown',
      path: ['polarity'],
      text: 'hihger',
      words: ['higher', 'lower'],
      suggestion: 'higher',
    },
  ]);
  expect(faultsOf({ says: { says: 'valeu', value: 1 } })).toMatchObject([
    { code: 'word-unknown', path: ['says', 'says'], suggestion: 'value' },
  ]);
});

test('a fault within one arm of a union is told there', () => {
  expect(faultsOf({ polarity: { closerTo: '5' } })).toMatchObject([
    { code: 'text-for-number', path: ['polarity', 'closerTo'] },
  ]);
  expect(faultsOf({ polarity: { closer: 5 } })).toMatchObject([
    { code: 'key-unknown', suggestion: 'closerTo' },
  ]);
});

test('another kind of value says what was found and what is expected', () => {
  expect(faultsOf({ polarity: 5 })).toEqual([
    {
      code: 'value-of-wrong-kind',
      path: ['polarity'],
      found: 'the number 5',
      expected: '"higher" or "lower" or an object in { }',
    },
  ]);
});

test('what a schema refuses for a reason of its own keeps that reason', () => {
  expect(faultsOf({ id: 'A' })).toMatchObject([
    { code: 'value-refused', why: 'the text "A" is refused: small letters' },
  ]);
});
