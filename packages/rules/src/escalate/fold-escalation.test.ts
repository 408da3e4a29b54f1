import { periodOf } from '@ragstone/calendar';
import { known, type Maybe, unknown } from '@ragstone/rag';
import { describe, expect, test } from 'vitest';
import type { OnPeriods } from '../language/escalation.ts';
import { foldEscalation, type ReportedPeriod } from './fold-escalation.ts';
import type { EscalationRule } from './next-state.ts';
import { sayTransition } from './say-transition.ts';

const profile = { unit: 'percent', polarity: 'higher', decimals: 1 } as const;
const offPlan: EscalationRule = {
  raise: { when: { fact: 'missed', operator: 'is', value: true } },
  levels: [
    { after: { inARow: 2 }, route: 'discharge-group', ask: 'explain' },
    { after: { inARow: 3 }, route: 'leicestershire-hwb', ask: 'decide' },
  ],
  clear: { when: { fact: 'missed', operator: 'is', value: false }, inARow: 2 },
  onPeriods: { missing: 'hold', provisional: 'raise-but-not-clear' },
};

const facts: Readonly<Record<string, Maybe<boolean>>> = {
  M: known(true),
  o: known(false),
  '?': unknown('late'),
};

/** Months from July 2025: M missed, o met, ? unknown, - not given; with p, provisional. */
const months = (series: string): readonly ReportedPeriod[] =>
  series.split(' ').flatMap((written, index) => {
    const missed = facts[written.charAt(0)];
    if (missed === undefined) return [];
    const month = 6 + index;
    const id = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return [{ period: periodOf(id), facts: { missed }, provisional: written.endsWith('p') }];
  });

const fold = (series: string, rule: EscalationRule = offPlan) =>
  foldEscalation(rule, months(series), profile);
const standings = (series: string, rule: EscalationRule = offPlan) =>
  fold(series, rule)
    .map(({ standing, level }) => (standing === 'none' ? 'none' : `${standing}${level}`))
    .join(' ');
const onPeriods = (policy: Partial<OnPeriods>): EscalationRule => ({
  ...offPlan,
  onPeriods: { ...offPlan.onPeriods, ...policy },
});

test('missed from July to November: the group from August, the board from September, cleared by two met months', () => {
  const history = fold('M M M M M o o o');
  expect(
    history.map(({ period, standing, level, since, levelSince, route, ask }) =>
      [period.id, standing, level, since, levelSince, route, ask].join(' '),
    ),
  ).toEqual([
    '2025-07 raised 0 2025-07 2025-07  ',
    '2025-08 raised 1 2025-07 2025-08 discharge-group explain',
    '2025-09 raised 2 2025-07 2025-09 leicestershire-hwb decide',
    '2025-10 sustained 2 2025-07 2025-09 leicestershire-hwb decide',
    '2025-11 sustained 2 2025-07 2025-09 leicestershire-hwb decide',
    '2025-12 easing 2 2025-07 2025-09 leicestershire-hwb decide',
    '2026-01 cleared 0    ',
    '2026-02 none 0    ',
  ]);
  expect(
    history.flatMap(({ transitions }) => transitions.map((each) => sayTransition(each, offPlan))),
  ).toEqual([
    'missed in July 2025, so it is raised',
    'missed in July and August 2025: two in a row, so it goes to discharge-group to explain',
    'missed in July to September 2025: three in a row, so it goes to leicestershire-hwb to decide',
    'met in December 2025: one of the two in a row that clear it',
    'met in December 2025 and January 2026: two in a row, so it is cleared',
  ]);
});

test('a run that is too short is pending, and lapses', () => {
  const rule = { ...offPlan, levels: undefined, route: 'board', raise: { ...offPlan.raise, inARow: 2 } };
  expect(standings('M o M M', rule)).toBe('pending0 none pending0 raised0');
  expect(fold('M o M M', rule).at(-1)).toMatchObject({ route: 'board', since: '2025-10' });
  const said = fold('M o', rule).flatMap((each) => each.transitions.map((one) => sayTransition(one, rule)));
  expect(said).toEqual([
    'missed in July 2025: one of the two in a row that raise it',
    'the run ends with August 2025',
  ]);
});

test('a level counts the whole run, also what came before it was raised', () => {
  expect(standings('M M M', { ...offPlan, raise: { ...offPlan.raise, inARow: 3 } })).toBe(
    'pending0 pending0 raised2',
  );
});

test('one met month between starts the count of misses again, and the level does not fall', () => {
  expect(standings('M M o M M M')).toBe('raised0 raised1 easing1 sustained1 sustained1 raised2');
});

test('clearing needs the whole count in a row, and what is raised after it starts anew', () => {
  expect(standings('M M o M o o M M')).toBe(
    'raised0 raised1 easing1 sustained1 easing1 cleared0 raised0 raised1',
  );
});

test('a period that neither raises nor clears ends the run of misses and clears nothing', () => {
  const rule: EscalationRule = {
    ...offPlan,
    raise: { when: { fact: 'status', operator: 'is', value: 'red' } },
    clear: { when: { fact: 'status', operator: 'is', value: 'green' } },
  };
  const reported = ['red', 'amber', 'red', 'amber', 'green'].map((status, index) => ({
    period: periodOf(`2025-0${index + 1}`),
    facts: { status: known(status) },
    provisional: false,
  }));
  expect(foldEscalation(rule, reported, profile).map(({ standing, level }) => standing + level)).toEqual([
    'raised0',
    'sustained0',
    'sustained0',
    'sustained0',
    'cleared0',
  ]);
});

test('where both conditions hold, it is raised and not cleared', () => {
  const rule = { ...offPlan, clear: { when: { fact: 'missed', operator: 'isKnown', value: true } } } as const;
  expect(standings('M M', rule)).toBe('raised0 raised1');
});

describe('a period that cannot be judged', () => {
  test('is held: it neither counts nor ends a run', () => {
    expect(standings('M ? M o ? o')).toBe('raised0 sustained0 raised1 easing1 easing1 cleared0');
  });

  test('counts towards raising, and never towards clearing', () => {
    expect(standings('M ? o ? o o', onPeriods({ missing: 'count' }))).toBe(
      'raised0 raised1 easing1 sustained1 easing1 cleared0',
    );
  });

  test('ends both runs', () => {
    expect(standings('M ? M o ? o o', onPeriods({ missing: 'reset' }))).toBe(
      'raised0 sustained0 sustained0 easing0 sustained0 easing0 cleared0',
    );
  });

  test('and one that is not there at all are the same', () => {
    for (const missing of ['hold', 'count', 'reset'] as const) {
      expect(standings('M - M - - o o', onPeriods({ missing }))).toBe(
        standings('M ? M ? ? o o', onPeriods({ missing })),
      );
    }
    expect(fold('M - M').map(({ period, given }) => [period.id, given])).toEqual([
      ['2025-07', true],
      ['2025-08', false],
      ['2025-09', true],
    ]);
  });
});

describe('a provisional period', () => {
  test('raises and does not clear', () => {
    expect(standings('M Mp op op o o')).toBe('raised0 raised1 sustained1 sustained1 easing1 cleared0');
    // It does not end the run of misses either: its figure may still turn out missed.
    expect(standings('M op M')).toBe('raised0 sustained0 raised1');
  });

  test('counts like any other', () => {
    expect(standings('M Mp op op', onPeriods({ provisional: 'count' }))).toBe(
      'raised0 raised1 easing1 cleared0',
    );
  });

  test('is held', () => {
    expect(standings('Mp M Mp op o o', onPeriods({ provisional: 'hold' }))).toBe(
      'none raised0 sustained0 sustained0 easing0 cleared0',
    );
  });
});

test('quarters follow quarters, and the words name them', () => {
  const quarters = ['FY2025-26-Q2', 'FY2025-26-Q1'].map((id) => ({
    period: periodOf(id),
    facts: { missed: known(true) },
    provisional: false,
  }));
  const [, second] = foldEscalation(offPlan, quarters, profile);
  expect(second?.transitions.map((each) => sayTransition(each, offPlan))).toEqual([
    'missed in quarter 1 2025-26 (April to June 2025) and quarter 2 2025-26 (July to September 2025): two in a row, so it goes to discharge-group to explain',
  ]);
});

test('two periods of different kinds, or one twice, are no history', () => {
  const reported = (id: string) => ({ period: periodOf(id), facts: {}, provisional: false });
  expect(() => foldEscalation(offPlan, [reported('2025-07'), reported('FY2025-26-Q2')], profile)).toThrow(
    'one history',
  );
  expect(() => foldEscalation(offPlan, [reported('2025-07'), reported('2025-07')], profile)).toThrow();
});
