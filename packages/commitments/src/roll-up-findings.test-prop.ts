import fc from 'fast-check';
import { expect, test } from 'vitest';
import { action, measure, sound } from './chain.fixture.ts';
import { checkCommitments } from './check-commitments.ts';
import { rollUpFindings } from './roll-up-findings.ts';

const chains = fc.record({
  actions: fc.array(
    fc.record({ isOwned: fc.boolean(), isDated: fc.boolean(), plan: fc.constantFrom('plan', 'other') }),
  ),
  measures: fc.array(fc.boolean()),
  showSinglyUpTo: fc.nat(6),
});

test('rolling up loses no finding, counts none twice and never counts more than there are', () => {
  fc.assert(
    fc.property(chains, ({ actions, measures, showSinglyUpTo }) => {
      const records = {
        ...sound,
        actions: actions.map(({ isOwned, isDated, plan }, index) =>
          action(`A${index}`, { plan, owners: isOwned ? ['lead'] : [], due: isDated ? '2026-09-30' : null }),
        ),
        successMeasures: measures.map((lasts, index) =>
          measure(`m${index}`, { says: lasts ? 'Sustained fall' : 'Fall' }),
        ),
      };
      const findings = checkCommitments(records);
      const lines = rollUpFindings(findings, records, { showSinglyUpTo });
      let counted = 0;
      for (const { figures } of lines) {
        if (!('which' in figures)) counted += 1;
        else {
          counted += Number(figures.count);
          expect(Number(figures.count)).toBeGreaterThan(showSinglyUpTo);
          expect(Number(figures.of)).toBeGreaterThanOrEqual(Number(figures.count));
        }
      }
      expect(counted).toBe(findings.length);
    }),
  );
});
