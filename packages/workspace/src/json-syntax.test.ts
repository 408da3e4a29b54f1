import { expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import { sourceText } from './source-text.ts';

/** `line:column` and what is said of each fault of a text. */
const faultsOf = (text: string): readonly string[] => {
  const source = sourceText(text);
  const faults: Fault[] = [];
  parseJson('a.json', source, (fault) => faults.push(fault));
  return faults.map(({ code, facts, spot }) => {
    const { line, column } = source.positionOf(spot?.offset ?? 0);
    return `${line}:${column} ${'trouble' in facts ? facts.trouble : code}`;
  });
};

test.each([
  ['{ "id": “x” }', '1:9 A curly quotation mark. Write straight ones: ".'],
  ["{ 'id': 1 }", '1:3 A single quotation mark. Write straight double ones: ".'],
  ['{ "v": –3 }', '1:8 A dash that is not a minus sign. Write -3.'],
  ['{ "v": 85% }', '1:10 A percent sign after a number. Write 85 alone.'],
  ['{ "v": 1,592 }', '1:10 A number is written without thousands separators: 1592.'],
  ['{ "v": £1,592 }', '1:8 A pound sign. Write 1592 alone.'],
  ['{ "v": 31/03/2026 }', '1:10 A date is written in quotation marks, as year-month-day: "2026-03-31".'],
  ['{ "v": 007 }', '1:9 A number is written without zeros before it.'],
  ['{ "v": .5 }', '1:8 A number begins with a digit or a minus: 0.5, not .5 or +0.5.'],
  [
    '{ "v": None }',
    '1:8 "None" without quotation marks. Write it in straight ones, or true, false or null in small letters.',
  ],
  ['{ "a": 1 "b": 2 }', '1:10 A comma is missing before this.'],
  ['{ "a" 1 }', '1:7 A colon is expected here, between the key and its value.'],
  [
    '{ "a": "x }',
    '1:8 A text opens here and is not closed on its line. Close it with a straight quotation mark.',
  ],
  ['{ "a": [1, 2 }', '1:14 A ] is missing before this }.'],
  ['{ "a": [1, 2', '1:13 A closing ] is missing.'],
  ['{ "a": 1 } }', '1:12 The file should end here: take away what follows, or the bracket before it.'],
  ['{ "a": [1,] }', '1:10 json-trailing-comma'],
  ['{ "a": 1, "a": 2 }', '1:11 key-twice'],
])('%s', (text, said) => {
  expect(faultsOf(text)).toContain(said);
});

test('a bracket that is never closed: the innermost is named with the place where it was opened', () => {
  const faults: Fault[] = [];
  parseJson('a.json', sourceText('{ "a": [ { "b": 1 }, { "c": 2 \n'), (fault) => faults.push(fault));
  expect(faults).toMatchObject([{ code: 'json-broken', facts: { opened: { offset: 21 } } }]);
});

test('comments are read over', () => {
  expect(faultsOf('// why\n{ /* what */ "a": 1 }')).toEqual([]);
});

test('several errors of several objects are all told', () => {
  expect(faultsOf('[\n{ "a": 1% },\n{ "b": “x” }, { "c": –1 }\n]').map((each) => each.slice(0, 4))).toEqual([
    '2:9 ',
    '3:8 ',
    '3:22',
  ]);
});

test('brackets deeper than any record needs are refused before they cost anything', () => {
  expect(faultsOf('['.repeat(200_000))).toEqual(['1:65 json-too-deep']);
});
