import { compareMerit, known, type Polarity, unknown } from '@ragstone/rag';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fixedBands from '../../test/right/05-fixed-bands.rules.json' with { type: 'json' };
import profile from '../../test/right/09-milestones-and-profile.rules.json' with { type: 'json' };
import stages from '../../test/right/10-stages-of-waiting.rules.json' with { type: 'json' };
import writtenBands from '../../test/right/13-written-bands.rules.json' with { type: 'json' };
import wordsAndLists from '../../test/right/15-words-and-lists.rules.json' with { type: 'json' };
import daysOfActions from '../../test/right/16-days-of-actions.rules.json' with { type: 'json' };
import levels from '../../test/right/17-levels-of-escalation.rules.json' with { type: 'json' };
import { evaluateCondition } from '../evaluate/evaluate-condition.ts';
import { rate } from '../evaluate/rate.ts';
import { expandRating } from '../expand/expand-rating.ts';
import type { Facts, FactValue } from '../language/catalogue.ts';
import { metricFigureCatalogue } from '../language/catalogues.ts';
import {
  type Condition,
  listOperators,
  meritOperators,
  orderOperators,
  type Truth,
} from '../language/condition.ts';
import type { BandsForm, Rating, RatingHead, WrittenBand } from '../language/rating.ts';
import type { Path } from '../parse/finding.ts';
import { parseRuleSet } from '../parse/parse-rule-set.ts';
import { valueAt } from '../parse/value-at.ts';
import { analyseRuleSet } from './analyse-rule-set.ts';
import type { Analysis, AnalysisContext } from './analysis.ts';
import type { AnalysisFinding } from './analysis-finding.ts';
import { makeBudget } from './budget.ts';
import { findBetterIsWorse } from './find-better-is-worse.ts';
import { findDisagreeingBands } from './find-disagreeing-bands.ts';
import { findGaps } from './find-gaps.ts';
import { findIdleConditions } from './find-idle-conditions.ts';
import { findUnreachableBands } from './find-unreachable-bands.ts';
import { sayAnalysisFinding } from './say-analysis-finding.ts';
import { worldsOf } from './space/worlds-of.ts';
import { sweepAll } from './sweep-all.ts';

type BandsRating = RatingHead & BandsForm;

/** Lines through whole numbers cut no cell in which there is no quarter. The metric has no other figures than these. */
const numbers = Array.from({ length: 21 }, (_, index) => -1 + index / 4);
const words = ['better', 'similar', 'worse'];
const values: Readonly<Record<string, readonly FactValue[]>> = {
  value: numbers,
  target: numbers,
  'significance[with=england]': words,
  missed: [true, false],
};

const order = fc.constantFrom(...orderOperators, 'equal' as const, 'notEqual' as const);
const literals = fc.integer({ min: 0, max: 3 });
const leavesOfNumbers: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('value', 'target'), operator: order, value: literals }),
  fc.record({ fact: fc.constant('value'), operator: fc.constantFrom(...meritOperators), value: literals }),
  fc.record({
    fact: fc.constant('value'),
    operator: fc.constantFrom(...listOperators),
    value: fc.array(literals, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    fact: fc.constant('value'),
    operator: order,
    value: fc.oneof(
      fc.constant({ fact: 'target' }),
      fc.record({ fact: fc.constant('target'), plus: fc.constantFrom({ points: 1 }, { points: 2 }) }),
      fc.record({ fact: fc.constant('target'), minus: fc.constant({ points: 1 }) }),
    ),
  }),
  fc.record({
    fact: fc.constant('value'),
    operator: fc.constantFrom(...meritOperators),
    value: fc.oneof(
      fc.constant({ fact: 'target' }),
      fc.record({ fact: fc.constant('target'), loosenedBy: fc.constantFrom({ points: 1 }, { points: 2 }) }),
      fc.record({ fact: fc.constant('target'), tightenedBy: fc.constant({ points: 1 }) }),
    ),
  }),
  fc.record({
    fact: fc.constant('value'),
    operator: fc.constant('within' as const),
    value: fc.record({
      fact: fc.constant('target'),
      loosenedBy: fc.constantFrom({ points: 1 }, { points: 2 }),
    }),
  }),
);
const leavesOfOne: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constant('value'), operator: order, value: literals }),
  fc.record({
    fact: fc.constant('significance'),
    with: fc.constant('england'),
    operator: fc.constantFrom('is' as const, 'isNot' as const),
    value: fc.constantFrom(...words),
  }),
  fc.record({ fact: fc.constant('missed'), operator: fc.constant('is' as const), value: fc.boolean() }),
);
const conditionsOf = (leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      leaf,
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
      tie('condition').map((not): Condition => ({ not })),
    ),
  })).condition;
const ratingsOf = (leaf: fc.Arbitrary<Condition>): fc.Arbitrary<BandsRating> =>
  fc
    .array(
      fc.record({
        status: fc.constantFrom('green' as const, 'amber' as const, 'red' as const),
        when: conditionsOf(leaf),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((bands: readonly WrittenBand[]) => ({
      id: 'r',
      standing: true,
      for: { metrics: ['m'], windows: ['month'] },
      bands,
    }));
const polarities = fc.constantFrom<Polarity>('higher', 'lower', { closerTo: 1 });

const contextOf = (polarity: Polarity): AnalysisContext => ({
  metrics: [{ id: 'm', unit: 'percent', polarity, range: { from: -1, to: 4 } }],
});
const profileOf = (polarity: Polarity) =>
  ({ unit: 'percent', polarity, decimals: 0, catalogue: metricFigureCatalogue }) as const;

/** What one analysis finds. */
const found = (analysis: Analysis, rating: Rating, polarity: Polarity): readonly AnalysisFinding[] => {
  const context = contextOf(polarity);
  const ruleSet = { forPeriods: { from: '2025-04' } };
  const bands = expandRating(rating);
  const conditions = bands.map(({ when }) => when);
  const sweeps = sweepAll(
    conditions,
    worldsOf(rating.for, conditions, ruleSet, context),
    makeBudget(1e7, 1e7),
  );
  if (sweeps === null) throw new Error('a small rating was too much');
  const ratings = [{ rating, path: ['ratings', 0], bands, sweeps }];
  return analysis({ ratings } as unknown as Parameters<Analysis>[0]);
};

/** Every case of the grid, in which the facts that the rating reads are known or, if asked, are not. */
const grid = (rating: BandsRating, mayBeUnknown: boolean): readonly Facts[] => {
  const text = JSON.stringify(rating.bands);
  const read = Object.keys(values).filter((key) => text.includes(`"${key.replace(/\[.*/, '')}"`));
  return read.reduce<readonly Facts[]>(
    (cases, key) =>
      cases.flatMap((facts) => [
        ...(values[key] ?? []).map((value) => ({ ...facts, [key]: known(value) })),
        ...(mayBeUnknown ? [{ ...facts, [key]: unknown('no-data') }] : []),
      ]),
    [{}],
  );
};

/** A miss is a value worse than its target: what the analysis takes for granted. */
const truthsOn = (
  rating: BandsRating,
  cases: readonly Facts[],
  polarity: Polarity,
): readonly (readonly Truth[])[] =>
  rating.bands.map(({ when }) =>
    cases.map((facts) => evaluateCondition(when, facts, profileOf(polarity)).result),
  );

describe.each([
  ['numbers and a target', ratingsOf(leavesOfNumbers)],
  ['a number, words and a boolean', ratingsOf(leavesOfOne)],
])('law: %s', (_, ratings) => {
  test('a gap is found if and only if a known value has no band', () => {
    fc.assert(
      fc.property(ratings, polarities, (rating, polarity) => {
        const truths = truthsOn(rating, grid(rating, false), polarity);
        const hasGap = truths[0]?.some((_each, index) => truths.every((each) => each[index] === false));
        expect(found(findGaps, rating, polarity).length > 0).toBe(hasGap);
      }),
      { numRuns: 100, interruptAfterTimeLimit: 30_000 },
    );
  });

  test('a band is unreachable if and only if it holds somewhere and is chosen nowhere', () => {
    fc.assert(
      fc.property(ratings, polarities, (rating, polarity) => {
        const truths = truthsOn(rating, grid(rating, false), polarity);
        const unreachable = rating.bands.flatMap((_band, band) => {
          const own = truths[band] ?? [];
          const isChosen = (index: number) => truths.slice(0, band).every((each) => each[index] === false);
          return own.includes(true) && !own.some((truth, index) => truth === true && isChosen(index))
            ? [band]
            : [];
        });
        expect(found(findUnreachableBands, rating, polarity).map(({ path }) => path.at(-1))).toEqual(
          unreachable,
        );
      }),
      { numRuns: 100, interruptAfterTimeLimit: 30_000 },
    );
  });

  test('bands disagree if and only if they overlap without one lying within the other, and it matters', () => {
    fc.assert(
      fc.property(ratings, polarities, (rating, polarity) => {
        const truths = truthsOn(rating, grid(rating, false), polarity);
        const rank = { green: 0, amber: 1, red: 2 } as const;
        const disagreeing = rating.bands.flatMap((lower, second) =>
          rating.bands.slice(0, second).flatMap((upper, first) => {
            const [a = [], b = []] = [truths[first], truths[second]];
            const isChosen = (index: number) => truths.slice(0, first).every((each) => each[index] === false);
            const overlaps = a.some((truth, index) => truth === true && b[index] === true && isChosen(index));
            const partly =
              a.some((truth, index) => truth === true && b[index] === false) &&
              a.some((truth, index) => truth === false && b[index] === true);
            const [greener, worse] = [rank[upper.status ?? 'red'], rank[lower.status ?? 'red']];
            const matters = greener < worse || (greener > worse && factsIn(upper) === factsIn(lower));
            return overlaps && partly && matters ? [second] : [];
          }),
        );
        const findings = found(findDisagreeingBands, rating, polarity).map(({ path }) => path.at(-1));
        expect(findings).toEqual([...new Set(disagreeing)]);
      }),
      { numRuns: 100, interruptAfterTimeLimit: 30_000 },
    );
  });

  test('a condition is impossible, certain or redundant if and only if the grid shows no exception', () => {
    fc.assert(
      fc.property(ratings, polarities, (rating, polarity) => {
        const says = ({ code, path }: AnalysisFinding) => `${code} ${path.join('/')}`;
        const findings = found(findIdleConditions, rating, polarity).map(says);
        const all = grid(rating, true);
        const expected = rating.bands.flatMap(({ when }, band) =>
          idleOnGrid(when, ['ratings', 0, 'bands', band, 'when'], all, polarity),
        );
        expect(findings).toEqual(expected);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 30_000 },
    );
  });
});

test('law: a better figure has a worse colour if and only if two cases of the grid show it', () => {
  const merit: Readonly<Record<string, number>> = { better: 2, similar: 1, worse: 0 };
  const colours = ['red', 'amber', 'green'];
  const better = (a: FactValue, b: FactValue, polarity: Polarity): boolean =>
    typeof a === 'number' && typeof b === 'number'
      ? compareMerit(a, b, polarity) === 1
      : (merit[String(a)] ?? 0) > (merit[String(b)] ?? 0);
  fc.assert(
    fc.property(ratingsOf(leavesOfOne), polarities, (rating, polarity) => {
      const rated = grid(rating, false).flatMap((facts) => {
        const { status } = rate(rating, facts, profileOf(polarity));
        const values = Object.fromEntries(
          Object.entries(facts).map(([key, fact]) => [key, fact.known ? fact.value : false]),
        );
        return status === 'not-rated' ? [] : [{ values, merit: colours.indexOf(status) }];
      });
      const isReversed = ['value', 'significance[with=england]'].some((fact) =>
        rated.some((a) =>
          rated.some(
            (b) =>
              a.merit < b.merit &&
              better(a.values[fact] ?? '', b.values[fact] ?? '', polarity) &&
              Object.keys(a.values).every((key) => key === fact || a.values[key] === b.values[key]),
          ),
        ),
      );
      expect(found(findBetterIsWorse, rating, polarity).length > 0).toBe(isReversed);
    }),
    { numRuns: 200, interruptAfterTimeLimit: 30_000 },
  );
});

const factsIn = (band: WrittenBand): string =>
  [...new Set([...JSON.stringify(band).matchAll(/"fact":"(\w+)"/g)].map(([, name]) => name))]
    .sort()
    .join(' ');

const truthOn = (condition: Condition, cases: readonly Facts[], polarity: Polarity): readonly Truth[] =>
  cases.map((facts) => evaluateCondition(condition, facts, profileOf(polarity)).result);

/** The innermost constants and, in lists that are not constant, the members that can go, the last first. */
const idleOnGrid = (
  condition: Condition,
  path: Path,
  cases: readonly Facts[],
  polarity: Polarity,
): readonly string[] => {
  const members = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  const kind = 'all' in condition ? 'all' : 'any';
  const within =
    'not' in condition
      ? idleOnGrid(condition.not, [...path, 'not'], cases, polarity)
      : members.flatMap((member, index) => idleOnGrid(member, [...path, kind, index], cases, polarity));
  if (within.length > 0) return within;
  const truths = truthOn(condition, cases, polarity);
  const ofKnown = truths.filter((_, index) => Object.values(cases[index] ?? {}).every((fact) => fact.known));
  if (ofKnown.every((truth) => truth === true)) return [`condition-certain ${path.join('/')}`];
  if (ofKnown.every((truth) => truth === false)) return [`condition-impossible ${path.join('/')}`];
  let left = [...members.entries()];
  const gone: string[] = [];
  for (const [index] of [...members.entries()].reverse()) {
    const rest = left.filter(([each]) => each !== index);
    if (rest.length === 0) break;
    const without = rest.map(([, member]) => member);
    const restTruths = truthOn(kind === 'all' ? { all: without } : { any: without }, cases, polarity);
    if (restTruths.some((truth, at) => truth !== truths[at])) continue;
    gone.unshift(`condition-redundant ${[...path, kind, index].join('/')}`);
    left = rest;
  }
  return gone;
};

/** Three decimals: no rule and no figure is as small as what binary arithmetic leaves. */
const decimals = (from: number, to: number) =>
  fc.integer({ min: from * 1000, max: to * 1000 }).map((each) => each / 1000);

test('law: whatever the shares and widths, every example shows what is said of it', () => {
  const tolerances = fc.oneof(
    fc.record({ points: decimals(0, 3) }),
    fc.record({ percentOfTarget: decimals(0, 90) }),
  );
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      fact: fc.constant('value'),
      operator: fc.constantFrom(...meritOperators),
      value: fc.record({ fact: fc.constant('target'), loosenedBy: tolerances }),
    }),
    fc.record({
      fact: fc.constantFrom('value', 'target'),
      operator: order,
      value: fc.oneof(decimals(-1, 4), fc.record({ percentOf: fc.constant('target'), is: decimals(1, 150) })),
    }),
  );
  const figure = decimals(-1, 4);
  const cases = fc.array(fc.record({ value: figure, target: figure }), {
    minLength: 100,
    maxLength: 100,
  });
  fc.assert(
    fc.property(
      ratingsOf(leaf),
      fc.constantFrom<Polarity>('higher', 'lower'),
      cases,
      (rating, polarity, grid) => {
        const rated = (facts: Readonly<Record<string, number>>) =>
          rate(
            rating,
            Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, known(value)])),
            profileOf(polarity),
          );
        const gaps = found(findGaps, rating, polarity);
        for (const gap of gaps) {
          if (gap.code !== 'no-band-holds') continue;
          const facts = Object.fromEntries(gap.example.facts.map(({ fact, value }) => [fact, Number(value)]));
          expect(rated(facts).reasons).toEqual(['no-rule']);
        }
        // And none escapes: what chance finds the analysis has found.
        if (grid.some((facts) => rated(facts).reasons.includes('no-rule'))) expect(gaps.length).toBe(1);
      },
    ),
    { numRuns: 40, interruptAfterTimeLimit: 30_000 },
  );
});

test('law: what a hostile rule file can cost is bounded', () => {
  const facts = ['value', 'target', 'previous', 'sameLastYear', 'expectedByNow', 'count', 'denominator'];
  const many = (count: number): Condition => ({
    all: Array.from({ length: count }, (_, index) => ({
      fact: facts[index % facts.length] ?? 'value',
      operator: 'atLeast' as const,
      value:
        index % 3 === 0
          ? { fact: facts[(index * 5 + 1) % facts.length] ?? 'target', plus: { points: index } }
          : index * 1.37,
    })),
  });
  const ratings = Array.from(
    { length: 500 },
    (_, index): Rating => ({
      id: `r-${index}`,
      standing: index === 0,
      for: { metrics: ['m'], windows: ['month'] },
      bands: [
        { status: 'green', when: many(3 + (index % 40)) },
        { status: 'red', when: { not: many(4) } },
      ],
    }),
  );
  const ruleSet = {
    id: 'hostile',
    title: 'Hostile',
    version: 1,
    state: 'draft',
    forPeriods: { from: '2025-04' },
    figures: {
      provisional: 'do-not-rate',
      partWindow: 'do-not-rate',
      caveated: 'do-not-rate',
      restated: 'do-not-rate',
    },
    conditions: {},
    protect: [],
    ratings,
    duties: [],
    escalations: [],
    rollUps: [],
  } as const;
  const metrics = [{ id: 'm', unit: 'score', polarity: 'higher' }] as const;
  const started = performance.now();
  const findings = analyseRuleSet(ruleSet, { metrics });
  expect(findings.filter(({ code }) => code === 'not-analysed').length).toBeGreaterThan(400);
  // Less than a second where nothing else is at work.
  expect(performance.now() - started).toBeLessThan(5_000);
});

const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, each]) =>
          pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

const replacedAt = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, index) => (index === key ? replacedAt(each, rest, by) : each));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replacedAt(object[key], rest, by) };
};

test('law: no rule set that parses makes the analysis throw, and every finding can be said and found', () => {
  const whole = fc.constantFrom<unknown>(
    fixedBands,
    writtenBands,
    wordsAndLists,
    daysOfActions,
    levels,
    stages,
    profile,
  );
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -5, max: 200 }),
    fc.constantFrom(0, 0.85, 8500, 1e15, 1e308, 5e-324),
  );
  const spoilt = whole.chain((input) => {
    const numbersIn = pathsIn(input).filter((path) => typeof valueAt(input, path) === 'number');
    return fc
      .array(fc.record({ at: fc.constantFrom(...numbersIn), by: number }), { minLength: 1, maxLength: 2 })
      .map((edits) => edits.reduce((value, { at, by }) => replacedAt(value, at, by), input));
  });
  const metrics = ['stroke.treated-within-hour', 'falls.rate', 'agency.cost', 'checks.health'].map(
    (id, index) =>
      ({
        id,
        unit: (['percent', 'per-100000', 'pounds', 'count'] as const)[index] ?? 'count',
        polarity: index === 0 ? 'higher' : 'lower',
        exampleTarget: [85, 1592, 1_250_000, undefined][index],
      }) as const,
  );
  let analysed = 0;
  fc.assert(
    fc.property(spoilt, fc.constantFrom({}, { metrics, asOf: '2026-04-01' }), (input, context) => {
      const parsed = parseRuleSet(input, context);
      if (!parsed.ok) return;
      analysed += 1;
      for (const finding of analyseRuleSet(parsed.ruleSet, context)) {
        expect(sayAnalysisFinding(finding)).toMatch(/[.?]$/u);
        expect(valueAt(input, finding.path) !== undefined).toBe(true);
      }
    }),
    { numRuns: 400, interruptAfterTimeLimit: 30_000 },
  );
  expect(analysed).toBeGreaterThan(50);
});
