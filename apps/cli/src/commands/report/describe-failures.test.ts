import { expect, test } from 'vitest';
import { describeFailures } from './describe-failures.ts';

test('says each reason once, what became of the others, and what to do', () => {
  const failed = [
    { template: 'bcf', format: 'pdf', reason: 'no such font' },
    { template: 'dashboard', format: 'docx', reason: 'it needs more memory than there is' },
    { template: 'dashboard', format: 'pdf', reason: 'no such font' },
  ] as const;
  expect(
    describeFailures(failed, 7, 'out/llr'),
  ).toBe(`3 of 10 papers could not be made. The other 7 stand in out/llr.
  bcf as pdf, dashboard as pdf: no such font
  dashboard as docx: it needs more memory than there is
What stands of them in out/llr is from an earlier run. Mend what the reason names, or make them one after another: --template bcf,dashboard --format pdf,docx --threads 1`);
});

test('says when nothing was written at all', () => {
  const failed = [{ template: 'bcf', format: 'pdf', reason: 'no such font' }] as const;
  expect(describeFailures(failed, 0, 'out')).toContain(
    '1 of 1 papers could not be made. Nothing was written.',
  );
});
