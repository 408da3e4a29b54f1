import { expect, test } from 'vitest';
import { llrFolder } from '../llr.ts';
import { runRagstone } from '../run-ragstone.ts';
import { withSpoilt } from '../spoilt-llr.ts';

/** What `assess` says of the workspace with one text of one of its files changed. */
const assessedWith = (file: string, text: string | RegExp, by: string) =>
  withSpoilt(file, text, by, (folder) => runRagstone(['assess', folder]));

test.each([
  ['claims/q3-covering-paper.claims.json', '"metric": "bcf.discharge-delay"', '"metric": "bcf.delay"'],
  ['claims/year-end-form.claims.json', /("workings"[\s\S]*?"metric": )"[^"]+"/, '$1"bcf.delay"'],
  ['metrics/better-care-fund.metrics.json', /"numerator": "[^"]+"/, '"numerator": "bcf.delay"'],
  ['metrics/better-care-fund.metrics.json', '"role": "component"', '"role": "part"'],
])('in %s, %s as %s leaves the rest assessed', async (file, text, by) => {
  const { code, out, told } = await assessedWith(file, text, by);
  expect(told).toBe('');
  expect(code).toBe(1);
  expect(out).toContain('National conditions met 4 of 4');
  expect(out).toMatch(/Statements checked: [45]\d\d;/);
});

test('a rule set that was refused cannot make the paper look better: its metrics are missed by name', async () => {
  const { code, out } = await assessedWith(
    'rules/better-care-fund.rules.json',
    '"points": 2',
    '"points": "2"',
  );
  expect(code).toBe(1);
  expect(out).toContain('3 headline metrics with figures and no rule that rates them');
});

test('a share under a heading of days is told as what it is', async () => {
  const { out } = await runRagstone(['assess', llrFolder, '--json']);
  expect(out).toContain('86.2 is percent, and is printed under a heading of days.');
});
