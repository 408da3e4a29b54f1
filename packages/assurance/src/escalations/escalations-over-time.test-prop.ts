import type { Decision } from '@ragstone/governance';
import type { Figure } from '@ragstone/metrics';
import { parseRuleSet } from '@ragstone/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const months = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10'];
const days = ['2025-07-01', '2025-08-15', '2025-09-15', '2025-10-15', '2025-12-15'];
const ruleSet = (() => {
  const parsed = parseRuleSet({
    ...{ id: 'discharge', title: 'Discharge', version: 1, state: 'adopted' },
    adopted: { by: 'board', on: '2025-04-01' },
    forPeriods: { from: '2025-04', to: '2026-03' },
    figures: { restated: 'latest-stands', provisional: 'rate-and-mark' },
    ratings: [
      {
        id: 'share',
        for: { metrics: ['share'], windows: ['month'] },
        againstTarget: { target: 'plan', green: 'met' },
      },
    ],
    escalations: [
      {
        id: 'off-plan',
        for: { ratings: ['share'], windows: ['month'] },
        raise: { when: { fact: 'missed', operator: 'is', value: true } },
        levels: [
          { after: { inARow: 2 }, route: 'group', ask: 'explain' },
          { after: { inARow: 3 }, route: 'board', ask: 'decide' },
        ],
        clear: { when: { fact: 'missed', operator: 'is', value: false }, inARow: 2 },
        acknowledge: { by: ['chair'], expiresAfter: { reports: 2 }, endsWhen: 'level-rises' },
        // biome-ignore lint/suspicious/noThenProperty: the language says "then" for what follows.
        then: { start: 'recovery plan', owner: 'provider', within: { workingDays: 10 } },
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return { ...parsed.ruleSet, at: { ref: 'fixture.json', path: [] } };
})();

/** A month's share, known from some day, final or not; several of one month restate it. */
const figure: fc.Arbitrary<Figure> = fc
  .record({
    month: fc.constantFrom(...months),
    value: fc.constantFrom(70, 79, 80, 90),
    vintage: fc.constantFrom(...days),
    status: fc.constantFrom('final', 'final', 'provisional'),
  })
  .map(({ month, value, ...more }) => figureOf('actual', 'share', month, value, more));
/** One figure of a month on one day: two would be a fault of the data. */
const figures = fc.uniqueArray(figure, {
  maxLength: 14,
  selector: ({ period, vintage }) => `${period.id} ${vintage}`,
});
const decision: fc.Arbitrary<Decision> = fc.record({
  decides: fc.constantFrom('acknowledged', 'withdrawn', 'started'),
  about: fc.constant('discharge/off-plan/share/E10000018/month'),
  seen: fc.record({
    period: fc.constantFrom(...months),
    level: fc.integer({ min: 0, max: 2 }),
    version: fc.constant(1),
  }),
  by: fc.constantFrom('chair', 'provider'),
  on: fc.constantFrom(...days),
  reason: fc.constantFrom('Two wards were shut', 'It goes on'),
});
const decisions = fc.array(decision, { maxLength: 4 });
const targets = months.map((month) => figureOf('target', 'share', month, 80, { vintage: '2025-04-01' }));

/** What is said of the escalation and of what it starts on a day, without where the decisions are written. */
const said = (asOf: string, actuals: readonly Figure[], decided: readonly Decision[]): string => {
  const { escalations, exceptions } = assess(
    workspaceOf([...targets, ...actuals], {
      ruleSets: [ruleSet],
      decisions: decided.map((each) => ({ ...each, at: { ref: 'decisions.json', path: [] } })),
    }),
    { asOf, explain: 'none' },
  );
  return JSON.stringify({ escalations, exceptions });
};

test('law: what was said on each day is said again of that day, whatever has come since', () => {
  fc.assert(
    fc.property(figures, decisions, (all, decided) => {
      for (const day of days) {
        const then = said(
          day,
          all.filter(({ vintage }) => vintage <= day),
          decided.filter(({ on }) => on <= day),
        );
        expect(said(day, all, decided)).toBe(then);
      }
    }),
    { numRuns: 25 },
  );
});

test('law: the order of figures and decisions changes nothing, nor does saying it twice', () => {
  fc.assert(
    fc.property(figures, decisions, (all, decided) => {
      const [day = ''] = days.slice(-1);
      const once = said(day, all, decided);
      expect(said(day, all.toReversed(), decided.toReversed())).toBe(once);
      expect(said(day, all, decided)).toBe(once);
    }),
    { numRuns: 40 },
  );
});
