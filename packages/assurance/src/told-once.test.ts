import { expect, test } from 'vitest';
import type { AssessmentFinding } from './assessment.ts';
import { toldOnce } from './told-once.ts';

const at = (code: string, line: number): AssessmentFinding => ({
  code: code as AssessmentFinding['code'],
  severity: 'error',
  subject: {},
  message: code,
  figures: {},
  source: { file: 'money.statements.json', line, column: 9, document: null, documentLine: null },
});

const codes = (findings: readonly AssessmentFinding[]) => findings.map(({ code }) => code);

test('a fund that no record has is told once, as its file has it', () => {
  expect(codes(toldOnce([at('fund-unknown', 4)], [at('unknown-fund', 4)]))).toEqual(['fund-unknown']);
});

test.each([
  ['at another place', [at('fund-unknown', 4)], at('unknown-fund', 5)],
  ['of another kind', [at('fund-unknown', 4)], at('unknown-statement', 4)],
  ['that no file told', [], at('unknown-fund', 4)],
  ['of another fault', [at('fund-unknown', 4)], at('baseline-overwritten', 4)],
] as const)('one %s stays', (_, ofFiles, ofRecords) => {
  expect(codes(toldOnce(ofFiles, [ofRecords]))).toEqual([...codes(ofFiles), ofRecords.code]);
});
