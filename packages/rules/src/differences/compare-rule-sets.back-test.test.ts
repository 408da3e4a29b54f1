import type { Polarity, Tolerance } from '@ragstone/rag';
import { describe, expect, test } from 'vitest';
import { compileRating } from '../compile/compile-rating.ts';
import type { NumberColumn } from '../compile/fact-columns.ts';
import type { Rating } from '../language/rating.ts';
import { compareRuleSets } from './compare-rule-sets.ts';

// Every figure here is in tenths, whole numbers, and is judged in whole numbers by hand. The rules see the tenths as
// decimals, with all the dust of 87.1 - 2, so that an edge misjudged by either rule set shows as a row too many or few.

const [areas, metrics, quarters] = [153, 200, 16];
const figuresOfMetric = areas * quarters;

/** A figure by hand: null is unknown. */
interface Tenths {
  readonly value: number | null;
  readonly target: number | null;
}

/** What a rule set says of a metric, as it is written and as it is worked out by hand in tenths. */
interface Version {
  readonly rating: Rating | null;
  readonly says: (figure: Tenths) => string;
}

/** Steps from the target that lie on an edge of some rule, or one tenth beside it. */
const edges = [0, 10, 15, 20, 25, 30].flatMap((edge) => [
  -edge - 1,
  -edge,
  -edge + 1,
  edge - 1,
  edge,
  edge + 1,
]);

const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const figuresFrom = (seed: number): readonly Tenths[] => {
  const below = numbersFrom(seed);
  return Array.from({ length: figuresOfMetric }, () => {
    // Every fifth target is a whole 10 percent, where a share of it falls on a tenth.
    const target = below(5) === 0 ? 100 * (4 + below(6)) : 400 + below(560);
    const kind = below(12);
    const value =
      kind < 5
        ? target + (edges[below(edges.length)] ?? 0)
        : kind === 5
          ? Math.round((target * (90 + below(21))) / 100)
          : kind === 6
            ? (edges[below(edges.length)] ?? 0) + (below(2) === 0 ? 900 : 950)
            : 300 + below(700);
    return { value: below(15) === 0 ? null : value, target: below(25) === 0 ? null : target };
  });
};

const column = (tenths: readonly (number | null)[]): NumberColumn => ({
  numbers: Float64Array.from(tenths, (each) => (each === null ? Number.NaN : each / 10)),
  unknownFor: { reasons: [['late'], ['suppressed']], places: Uint8Array.from(tenths, (_, row) => row % 3) },
});

const named = { id: 'r', standing: true, for: { metrics: ['m'], windows: ['quarter'] } } as const;

/** Green where the target is met, amber where it is missed by no more than a width, in hundredths of a tenth. */
const againstTarget = (
  polarity: Polarity,
  tolerance: Tolerance,
  width: (target: number) => number,
  red: string | null = null,
): Version => ({
  rating: {
    ...named,
    againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: tolerance } },
    wording: red === null ? undefined : { red },
  },
  says: ({ value, target }) => {
    if (value === null || target === null) return 'not-rated';
    const missedBy = polarity === 'higher' ? target - value : value - target;
    if (missedBy <= 0) return 'green';
    return 100 * missedBy <= width(target) ? 'amber' : red === null ? 'red' : `red, ${red}`;
  },
});

const points = (polarity: Polarity, tenths: number, red?: string): Version =>
  againstTarget(polarity, { points: tenths / 10 }, () => 100 * tenths, red);
const percent = (polarity: Polarity, of: number): Version =>
  againstTarget(polarity, { percentOfTarget: of }, (target) => of * target);

const goal = (amber: number, green: number): Version => ({
  rating: {
    ...named,
    goalBands: {
      unit: 'percent',
      red: { below: amber / 10 },
      amber: { from: amber / 10, below: green / 10 },
      green: { from: green / 10 },
    },
  },
  says: ({ value }) =>
    value === null ? 'not-rated' : value < amber ? 'red' : value < green ? 'amber' : 'green',
});

const nothing: Version = { rating: null, says: () => 'not-rated' };

/** How the rules of a metric change; the metrics take these in turn. */
const changes: readonly (readonly [Polarity, Version, Version])[] = [
  ['higher', points('higher', 20), points('higher', 30)],
  ['lower', points('lower', 25), points('lower', 10)],
  ['higher', percent('higher', 5), percent('higher', 2)],
  ['lower', percent('lower', 5), points('lower', 30)],
  ['higher', goal(900, 950), goal(880, 951)],
  ['higher', goal(900, 950), goal(800, 850)],
  ['higher', points('higher', 20, 'Off'), points('higher', 20, 'Not on track')],
  ['higher', points('higher', 15), nothing],
  ['higher', points('higher', 30), goal(900, 950)],
  ['lower', points('lower', 20), points('lower', 20)],
];

const kinds = Array.from({ length: metrics }, (_, metric) => {
  const figures = figuresFrom(metric + 1);
  const [polarity, before, after] = changes[metric % changes.length] ?? ['none', nothing, nothing];
  return { figures, polarity, before, after };
});

/** Figure by figure, with nothing but whole numbers. */
const byHand = () => {
  const counts: Record<string, number> = {};
  const rows = kinds.map(({ figures, before, after }) =>
    figures.flatMap((figure, row) => {
      const [from, to] = [before.says(figure), after.says(figure)];
      if (from === to) return [];
      counts[`${from} to ${to}`] = (counts[`${from} to ${to}`] ?? 0) + 1;
      return [row];
    }),
  );
  return { counts, rows };
};

const words = ({ status, outcome }: { readonly status: string; readonly outcome: string | null }): string =>
  outcome === null ? status : `${status}, ${outcome}`;

describe('a back-test over 489,600 figures', () => {
  const expected = byHand();

  test.each(['where-allowed', 'never'] as const)(
    'finds every change that is found by hand and no other, with generated code %s',
    (generatedCode) => {
      const difference = compareRuleSets(
        kinds.map(({ figures, polarity, before, after }) => {
          const compiled = ({ rating }: Version) =>
            rating && compileRating(rating, { unit: 'percent', polarity, decimals: 1 }, { generatedCode });
          return {
            figures: {
              rows: figures.length,
              columns: {
                value: column(figures.map(({ value }) => value)),
                target: column(figures.map(({ target }) => target)),
              },
            },
            before: compiled(before),
            after: compiled(after),
          };
        }),
      );
      expect(difference.figures).toBe(489_600);
      const { transitions } = difference;
      expect(
        Object.fromEntries(
          transitions.map(({ from, to, count }) => [`${words(from)} to ${words(to)}`, count]),
        ),
      ).toEqual(expected.counts);
      expect(difference.rows.map((rows) => rows.join())).toEqual(expected.rows.map((rows) => rows.join()));
      expect(difference.changed).toBe(expected.rows.flat().length);
      const counts = transitions.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    },
  );

  test('holds every kind of change, and figures that stay', () => {
    expect(Object.keys(expected.counts).sort()).toEqual([
      'amber to green',
      'amber to not-rated',
      'amber to red',
      'green to amber',
      'green to not-rated',
      'green to red',
      'not-rated to amber',
      'not-rated to green',
      'not-rated to red',
      'red to amber',
      'red to green',
      'red to not-rated',
      'red, Off to red, Not on track',
    ]);
    expect(expected.rows.flat().length).toBeLessThan(489_600 / 2);
  });

  test('holds figures on an edge that plain arithmetic puts on the wrong side', () => {
    const misjudged = kinds.flatMap(({ figures }) =>
      figures.filter(
        ({ value, target }) =>
          value !== null && target !== null && value === target - 20 && value / 10 < target / 10 - 2,
      ),
    );
    expect(misjudged.length).toBeGreaterThan(0);
  });
});
