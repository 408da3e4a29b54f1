import { nextPeriod, type Period, periodOf } from '@ragstone/calendar';
import { known, unknown } from '@ragstone/rag';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OnPeriods } from '../language/escalation.ts';
import { foldEscalation, type ReportedPeriod } from './fold-escalation.ts';
import type { EscalationRule } from './next-state.ts';

const profile = { unit: 'percent', polarity: 'higher', decimals: 1 } as const;
const count = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
const policies: fc.Arbitrary<OnPeriods> = fc.record({
  missing: fc.constantFrom('hold', 'count', 'reset'),
  provisional: fc.constantFrom('count', 'raise-but-not-clear', 'hold'),
});
const rulesWith = (onPeriods: fc.Arbitrary<OnPeriods>): fc.Arbitrary<EscalationRule> =>
  fc.record({
    raise: count.map(
      (inARow) => ({ when: { fact: 'status', operator: 'is', value: 'red' }, inARow }) as const,
    ),
    clear: count.map(
      (inARow) => ({ when: { fact: 'status', operator: 'is', value: 'green' }, inARow }) as const,
    ),
    levels: fc.array(
      fc
        .integer({ min: 1, max: 6 })
        .map((inARow) => ({ after: { inARow }, route: 'r', ask: 'note' }) as const),
      { maxLength: 3 },
    ),
    onPeriods,
  });
const rules = rulesWith(policies);

interface Seen {
  readonly status: string;
  readonly provisional: boolean;
}
const seenOf = (...words: readonly string[]): fc.Arbitrary<Seen> =>
  fc.record({ status: fc.constantFrom(...words), provisional: fc.boolean() });
const seen = seenOf('red', 'amber', 'green', 'unknown', 'gap');

/** Months after one another. The first is never a gap, since a history starts with it. */
const monthsOf = (all: readonly Seen[]): readonly ReportedPeriod[] => {
  let period: Period = periodOf('2025-01');
  return all.flatMap(({ status, provisional }, index) => {
    if (index > 0) period = nextPeriod(period);
    if (status === 'gap' && index > 0) return [];
    const fact = status === 'unknown' || status === 'gap' ? unknown('no-data') : known(status);
    return [{ period, provisional, facts: { status: fact } }];
  });
};
const histories = fc.array(seen, { minLength: 1, maxLength: 14 }).map(monthsOf);
const isOpen = (standing: string) => ['raised', 'sustained', 'easing'].includes(standing);

test('law: a later period never changes an earlier state, so a prefix replayed is a prefix of the states', () => {
  fc.assert(
    fc.property(rules, histories, fc.nat(), (rule, history, cut) => {
      const whole = foldEscalation(rule, history, profile);
      const part = foldEscalation(rule, history.slice(0, cut % (history.length + 1)), profile);
      expect(whole.slice(0, part.length)).toEqual(part);
    }),
  );
});

test('law: the order in which periods are given changes nothing', () => {
  fc.assert(
    fc.property(rules, histories, fc.infiniteStream(fc.nat()), (rule, history, keys) => {
      const shuffled = history
        .map((each) => ({ each, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each);
      expect(foldEscalation(rule, shuffled, profile)).toEqual(foldEscalation(rule, history, profile));
    }),
  );
});

test('law: without a period that raises nothing is ever raised', () => {
  const without = fc.array(seenOf('amber', 'green', 'unknown', 'gap'), { minLength: 1, maxLength: 14 });
  const notCounting = policies.filter(({ missing }) => missing !== 'count');
  fc.assert(
    fc.property(rulesWith(notCounting), without.map(monthsOf), (rule, history) => {
      for (const { standing } of foldEscalation(rule, history, profile)) expect(standing).toBe('none');
    }),
  );
});

test('law: held periods, wherever they are put in, change no count, level or standing of any other period', () => {
  const holding = fc.constant({ missing: 'hold', provisional: 'hold' } as const);
  const all = fc.array(fc.tuple(seenOf('red', 'amber', 'green'), fc.nat({ max: 2 })), {
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(rulesWith(holding), all, fc.boolean(), (rule, pairs, provisional) => {
      const held: Seen = provisional ? { status: 'red', provisional } : { status: 'unknown', provisional };
      const plain = pairs.map(([each]) => ({ ...each, provisional: false }));
      const stretched = pairs.flatMap(([each, before]) => [
        ...Array.from({ length: before }, () => held),
        { ...each, provisional: false },
      ]);
      const isHeld = pairs.flatMap(([, before]) => [...Array.from({ length: before }, () => true), false]);
      // Which months a run is made of differs, how many there are does not.
      const told = (history: readonly Seen[]) =>
        foldEscalation(rule, monthsOf(history), profile).map(
          ({ standing, level, raising, clearing, route }) => ({
            standing,
            level,
            raising: raising.length,
            clearing: clearing.length,
            route,
          }),
        );
      expect(told(stretched).filter((_, index) => !isHeld[index])).toEqual(told(plain));
    }),
  );
});

test('law: while it is open the level never falls', () => {
  fc.assert(
    fc.property(rules, histories, (rule, history) => {
      const states = foldEscalation(rule, history, profile);
      states.forEach((state, index) => {
        const before = states[index - 1];
        if (before && isOpen(before.standing) && isOpen(state.standing))
          expect(state.level).toBeGreaterThanOrEqual(before.level);
      });
    }),
  );
});

test('law: it clears on just the count, of periods that clear and nothing between them that does not', () => {
  fc.assert(
    fc.property(rules, histories, (rule, history) => {
      const needed = rule.clear.inARow ?? 1;
      const states = foldEscalation(rule, history, profile);
      states.forEach((state, index) => {
        const before = states[index - 1];
        expect(state.clearing.length).toBeLessThan(needed);
        if (state.standing !== 'cleared') return;
        expect(before?.clearing.length).toBe(needed - 1);
        const [transition] = state.transitions;
        expect(transition?.because).toHaveLength(needed);
        for (const { id } of transition?.because ?? []) {
          const fact = history.find(({ period }) => period.id === id)?.facts.status;
          expect(fact).toEqual(known('green'));
        }
      });
    }),
  );
});
