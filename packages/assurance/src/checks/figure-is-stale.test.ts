import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, ruleSetFor, workspaceOf } from '../workspace.fixture.ts';

const findingsUnder = (stale: 'do-not-rate' | 'rate-and-mark' | undefined) =>
  assess(
    workspaceOf([figureOf('actual', 'share', '2025-05', 90), figureOf('target', 'share', '2025-05', 87)], {
      ruleSets: [{ ...ruleSetFor({ stale }), at: { ref: 'fixture.json', path: [] } }],
    }),
    { asOf: '2026-12-31' },
  ).findings.filter(({ code }) => code === 'figure-stale');

test.each(['do-not-rate', 'rate-and-mark'] as const)(
  'a stale figure is told under %s, with its age',
  (stale) => {
    expect(findingsUnder(stale)).toMatchObject([
      {
        severity: 'warning',
        subject: { metric: 'share', place: 'E10000018', period: '2025-05' },
        figures: { years: 1 },
        source: { document: 'paper', documentLine: 1 },
      },
    ]);
  },
);

test('where no policy is about it, nothing is told', () => {
  expect(findingsUnder(undefined)).toEqual([]);
});
