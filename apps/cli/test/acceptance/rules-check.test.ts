import { expect, test } from 'vitest';
import { runRagstone } from '../run-ragstone.ts';
import { withSpoilt } from '../spoilt-llr.ts';

const file = 'rules/better-care-fund.rules.json';
const checked = (folder: string, ...more: readonly string[]) =>
  runRagstone(['rules', 'check', `${folder}/${file}`, '--workspace', folder, ...more]);

test('a comparator that no place is called is refused, with what was likely meant', async () => {
  const form = `"againstComparators": {
        "comparators": ["englnd"],
        "green": { "betterByMoreThan": { "points": 1 } },
        "red": { "worseByMoreThan": { "points": 1 } }
      }`;
  const beside = `"ratings": [
    { "id": "beside", "standing": false, "for": { "metrics": ["bcf.discharged-on-ready-date"] }, ${form} },`;
  await withSpoilt(file, '"ratings": [', beside, async (folder) => {
    const { code, out } = await checked(folder);
    expect(code).toBe(1);
    expect(out).toContain('"englnd"');
    expect(out).toContain('Did you mean "england"?');
  });
});

test('a rule set that nobody looked at for long is told, on the day that it is asked', async () => {
  const conditions = 'seeds/llr/rules/better-care-fund-conditions.rules.json';
  const on = (day: string) =>
    runRagstone(['rules', 'check', conditions, '--workspace', 'seeds/llr', '--as-of', day]);
  expect((await on('2026-06-15')).out).toContain('nothing is wrong');
  expect(await on('2027-03-30')).toMatchObject({
    code: 0,
    out: expect.stringContaining('warning review-stale'),
  });
});
