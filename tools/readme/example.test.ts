import { expect, test } from 'vitest';
import { example } from './example.ts';

test('turns a claim into a call, on the line where it stood', () => {
  expect(example("import { a } from 'b';\n\na(1); // => 2\n", 'given')).toEqual({
    code: "import { a } from 'b';\n\ngiven(a(1), 2); // => 2\n",
    claims: 1,
  });
});

test('takes an expression and a value of several lines', () => {
  const code =
    "rate({\n  value: 1,\n}); // => { status: 'green',\n    //      missed: false }\nlast; // => 1";
  expect(example(code, 'given').code).toBe(
    "given(rate({\n  value: 1,\n}), { status: 'green', missed: false }); // => { status: 'green',\n    //      missed: false }\ngiven(last, 1); // => 1",
  );
});

test('refuses a claim that stands beside no expression, so that none is passed over', () => {
  expect(() => example('const a = 1; // => 1', 'given')).toThrow('stand beside no expression');
  expect(() => example('if (true) {\n  a(1); // => 1\n}', 'given')).toThrow('stand beside no expression');
});

test('refuses a value that is not a literal', () => {
  expect(() => example('a(1); // => a green one', 'given')).toThrow('not a literal: a green one');
});
