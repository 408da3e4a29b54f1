import { expect, test } from 'vitest';
import { addedRecord } from './added-record.ts';

test('a record comes last, and what was there stays letter for letter', () => {
  const before = '{\r\n  "decisions": [\r\n    { "by": "a" }\r\n  ]\r\n}\r\n';
  const after = addedRecord(before, 'decisions', { by: 'b' });
  expect(JSON.parse(after ?? '')).toEqual({ decisions: [{ by: 'a' }, { by: 'b' }] });
  const end = before.indexOf('}') + 1;
  expect(after?.startsWith(before.slice(0, end))).toBe(true);
  expect(after?.endsWith(before.slice(end))).toBe(true);
  expect(after?.replaceAll('\r\n', '')).not.toContain('\n');
});

test('the first record starts the file', () => {
  expect(addedRecord(null, 'decisions', { by: 'a' })).toBe(
    '{\n  "decisions": [\n    {\n      "by": "a"\n    }\n  ]\n}\n',
  );
});

test('an empty list is filled, and a file of something else is refused', () => {
  expect(addedRecord('{ "decisions": [] }', 'decisions', { by: 'a' })).toBe(
    '{ "decisions": [\n    {\n      "by": "a"\n    }\n  ] }',
  );
  expect(addedRecord('{ "roles": [] }', 'decisions', { by: 'a' })).toBeNull();
});
