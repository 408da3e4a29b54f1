import { expect, test } from 'vitest';
import { workspaceJsonSchemas } from './json-schemas.ts';

test('there is a schema for every kind of JSON file', () => {
  expect(Object.keys(workspaceJsonSchemas()).sort()).toEqual(
    [
      'bases',
      'claims',
      'commentary',
      'commitments',
      'decisions',
      'documents',
      'funds',
      'governance',
      'metrics',
      'places',
      'readings',
      'return-definitions',
      'returns',
      'rule-set',
      'rule-tests',
      'schedules',
      'statements',
      'targets',
      'vocabularies',
      'workspace',
    ].map((kind) => `${kind}.schema.json`),
  );
});

test('a schema completes keys, explains them and lets a note stand anywhere', () => {
  const metrics = JSON.stringify(workspaceJsonSchemas()['metrics.schema.json']);
  expect(metrics).toContain('"title":"Ragstone metrics"');
  expect(metrics).toContain('Days after its period ends by which a figure is due.');
  expect(metrics).not.toContain('readOnly');
  const places = workspaceJsonSchemas()['places.schema.json'];
  expect(places).toMatchObject({
    required: ['places'],
    additionalProperties: false,
    properties: {
      $schema: {},
      note: {},
      places: { items: { required: ['id', 'name'], properties: { note: {} } } },
    },
  });
});

test('a schedule has schemes or names their file', () => {
  expect(workspaceJsonSchemas()['schedules.schema.json']).toMatchObject({
    properties: {
      schedules: {
        items: {
          required: ['id', 'fund', 'statement'],
          oneOf: [{ required: ['schemes'] }, { required: ['schemesFile'] }],
          properties: { schemesFile: { type: 'string' } },
        },
      },
    },
  });
});

test('every list of a governance file may be left out', () => {
  expect(workspaceJsonSchemas()['governance.schema.json']?.required).toBeUndefined();
});
