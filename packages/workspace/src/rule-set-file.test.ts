import { expect, test } from 'vitest';
import { parseRuleSetFile } from './rule-set-file.ts';

const text = `{
  "id": "discharge", "title": "Discharge", "version": 1, "state": "draft",
  "forPeriods": { "from": "2025-04" },
  "ratings": [
    { "id": "share", "for": { "metrics": ["share"] }, "agianstTarget": { "target": "plan", "green": "met" } }
  ]
}`;

test('a rule set by itself is read with every fault at its line and column', () => {
  const file = parseRuleSetFile('new.json', text, {});
  expect(file.read).toBeNull();
  expect(file.findings.map(({ code, position }) => [code, position?.line, position?.column])).toEqual([
    ['unknown-key', 5, 55],
  ]);
});

test('what it means and what is written are both kept', () => {
  const { read, findings } = parseRuleSetFile('new.json', text.replace('agianst', 'against'), {});
  expect(findings).toEqual([]);
  expect(read?.ruleSet.id).toBe('discharge');
  expect(read?.said).toMatchObject({ forPeriods: { from: '2025-04' } });
});

test('curly quotes are told where they stand', () => {
  const pasted = parseRuleSetFile('new.json', text.replace('"title"', '\u201ctitle\u201d'), {});
  expect(pasted.read).toBeNull();
  expect(pasted.findings[0]?.position?.line).toBe(2);
});
