import { expect, test } from 'vitest';
import { parseWorkspace } from './parse-workspace.ts';
import { ruleSetHash } from './rule-set-hash.ts';
import { filesOf, lines, smallWorkspace } from './small-workspace.fixture.ts';

const rules = lines(
  '{',
  '  "$schema": "rule-set.schema.json",',
  '  // Adopted in June.',
  '  "id": "discharge", "title": "Discharge", "version": 2, "state": "adopted",',
  '  "adopted": { "by": "board", "on": "2025-06-26" },',
  '  "forPeriods": { "from": "2025-04", "to": "2026-03" },',
  '  "source": { "document": "plan" },',
  '  "ratings": [',
  '    { "id": "ready", "asks": "Did as many leave on the day?", "standing": true,',
  '      "for": { "metrics": ["bcf.on-ready-date"], "windows": ["month"] },',
  '      "againstTarget": { "target": "plan-2025-26", "green": "met", "amber": { "missedByUpTo": { "points": 2 } } } }',
  '  ]',
  '}',
);
const load = (text: string, more: Readonly<Record<string, string>> = {}) =>
  parseWorkspace(filesOf({ ...smallWorkspace, 'discharge.rules.json': text, ...more }));
const found = (text: string, more?: Readonly<Record<string, string>>) =>
  load(text, more).findings.map(({ position, code }) => `${position?.line}:${position?.column} ${code}`);

test('a rule set is read, located and hashed', () => {
  const { workspace, findings } = load(rules);
  expect(findings).toEqual([]);
  expect(workspace?.ruleSets[0]).toMatchObject({
    id: 'discharge',
    version: 2,
    at: { ref: 'discharge.rules.json', path: [] },
  });
  expect(Object.keys(workspace?.ruleSetHashes ?? {})).toEqual(['discharge@2']);
});

test('layout, comments and the schema do not change the hash, a number does', () => {
  const hash = (text: string) => load(text).workspace?.ruleSetHashes['discharge@2'];
  expect(hash(rules.replace(/ {2}\/\/.*\n/, '').replace(/ {2}"\$schema".*\n/, ''))).toBe(hash(rules));
  expect(hash(rules.replace('"points": 2', '"points": 3'))).not.toBe(hash(rules));
  expect(ruleSetHash({ b: 1, a: [{ d: 1, c: 2 }] })).toBe(ruleSetHash({ a: [{ c: 2, d: 1 }], b: 1 }));
});

const readings = (points: number): string =>
  JSON.stringify({
    readings: [
      {
        id: 'two-percent',
        of: 'within 2%',
        alternatives: [
          {
            id: 'points',
            says: 'points',
            againstTarget: { target: 'plan-2025-26', green: 'met', amber: { missedByUpTo: { points } } },
          },
        ],
      },
    ],
  });
const readAs = rules.replace(
  '"standing": true,',
  '"standing": true, "reading": { "of": "within 2%", "chosen": "points", "alternatives": "two-percent" },',
);

test('a rating has the readings that it names, and they are part of what was said', () => {
  const readBy = (points: number) => load(readAs, { 'trial.readings.json': readings(points) });
  const { workspace, findings } = readBy(3);
  expect(findings).toEqual([]);
  expect(workspace?.ruleSets[0]?.ratings[0]?.reading?.means?.map(({ id }) => id)).toEqual(['points']);
  const hash = (points: number) => readBy(points).workspace?.ruleSetHashes['discharge@2'];
  expect(hash(3)).not.toBe(hash(4));
});

test('a fault in a reading is told in its own file, and the rule set that names it is not used', () => {
  const { workspace, findings } = load(readAs, { 'trial.readings.json': readings(90) });
  expect(findings).toMatchObject([
    {
      code: 'tolerance-swallows-scale',
      severity: 'error',
      position: { file: 'trial.readings.json', line: 1 },
    },
  ]);
  expect(workspace?.ruleSets).toEqual([]);
});

test('a list of readings that is refused is told once, and the rating goes by the reading that was chosen', () => {
  const { workspace, findings } = load(readAs, {
    'trial.readings.json': readings(3).replace('"says"', '"say"'),
  });
  expect(findings.map(({ code }) => code)).toEqual(['key-unknown']);
  expect(workspace?.ruleSets[0]?.ratings[0]?.reading).toMatchObject({ chosen: 'points' });
});

test('what the rule language refuses is told at its line and column, and the rule set is not used', () => {
  const wrong = rules
    .replace('"points": 2', '"points": "2"')
    .replace('bcf.on-ready-date', 'bcf.on-ready-day')
    .replace('"asks"', '"aks"');
  expect(found(wrong)).toEqual(['9:22 unknown-key', '10:28 unknown-name', '11:107 text-for-number']);
  expect(load(wrong).workspace?.ruleSets).toEqual([]);
});

test('a document or a body that is not there', () => {
  expect(
    found(rules.replace('"document": "plan"', '"document": "plna"').replace('"by": "board"', '"by": "bord"')),
  ).toEqual(['5:22 body-unknown', '7:27 document-unknown']);
});

test('a duplicate key is told, and the rule set is not used', () => {
  const { workspace, findings } = load(rules.replace('"version": 2', '"version": 2, "version": 3'));
  expect(findings.map(({ code }) => code)).toEqual(['key-twice']);
  expect(workspace?.ruleSets).toEqual([]);
});

test('what follows from a duplicate key is not told beside it, another fault is', () => {
  const twice = rules.replace('"points": 2', '"points": 2, "points": "3"');
  expect(found(twice)).toEqual(['11:110 key-twice']);
  expect(found(twice.replace('"asks"', '"aks"'))).toEqual(['9:22 unknown-key', '11:110 key-twice']);
});

test('two rule sets of one id and version are both refused', () => {
  const { workspace, findings } = load(rules, { 'copy.rules.json': rules });
  expect(findings.map(({ code }) => code)).toEqual(['id-twice']);
  expect(workspace?.ruleSets).toEqual([]);
});
