import { expect, test } from 'vitest';
import { expectedFindings, findingsInRuleFiles } from './rule-files.ts';

test('each wrong rule file gives the one finding that it was written for, at its line and column, and no other', () => {
  const found = findingsInRuleFiles('mistakes').map(({ file, findings }) => [
    file,
    findings.map(({ code, severity, at, position }) => ({
      code,
      severity,
      path: at?.path.join('/') ?? '',
      at: `${position?.line}:${position?.column}`,
    })),
  ]);
  const written = Object.entries(expectedFindings()).map(([file, finding]) => [file, [finding]]);
  expect(written.length).toBeGreaterThan(100);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(written));
});

test('no rule file that is right gives any finding', () => {
  const files = findingsInRuleFiles('right');
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter(({ findings }) => findings.length > 0)).toEqual([]);
});
