import { expect, test } from 'vitest';
import { ruleTestsJsonSchema } from './rule-tests-json-schema.ts';

const root = ruleTestsJsonSchema();

test('the schema has a title, refuses unknown keys, and says what a series is', () => {
  expect(root).toMatchObject({
    title: 'Ragstone rule tests',
    additionalProperties: false,
    required: ['ruleSet', 'cases'],
  });
  expect(JSON.stringify(root)).toContain('80+0.5x4 is 80, 80.5, 81, 81.5');
  expect(JSON.stringify(root)).not.toContain('readOnly');
});

test('an editor finds words for every key of a case', () => {
  const { TestCase } = root.definitions as Readonly<
    Record<string, { readonly properties: Record<string, object> }>
  >;
  const undescribed = Object.entries(TestCase?.properties ?? {}).filter(
    ([, schema]) => !('description' in schema),
  );
  expect(undescribed.map(([key]) => key)).toEqual([]);
});
