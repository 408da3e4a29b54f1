import type { Located, Vocabulary } from '@ragstone/rag';
import { assess } from '../assess.ts';
import type { CheckedClaim, Claim } from '../claim.ts';
import { figureOf, metricsFor, workspaceOf } from '../workspace.fixture.ts';

const at = { ref: 'x.claims.json', path: ['claims', 0] };

/** Shares of three places by month, with counts and limits, and a plan that the first of them misses in October. */
const figures = [
  ...['2025-06', '2025-07', '2025-08', '2025-09', '2025-10'].flatMap((period, index) => [
    figureOf('actual', 'share', period, 90 - index * 2, {
      count: 9000 - index * 200,
      denominator: 10_000,
      limits: { lower: 89.4 - index * 2, upper: 90.6 - index * 2 },
    }),
    figureOf('target', 'share', period, 87.5),
  ]),
  figureOf('actual', 'share', '2025-10', 88, { place: 'E10000019' }),
  figureOf('actual', 'share', '2025-10', 80, { place: 'E10000020' }),
  figureOf('actual', 'days', '2025-10', 3),
];

const metrics = metricsFor().map((metric) => ({
  ...metric,
  ...(metric.id === 'share'
    ? {
        comparators: ['E10000019'],
        statistics: { kind: 'proportion' as const, rankedAmong: ['E10'] },
      }
    : {}),
  at,
}));

const places = ['E10000018', 'E10000019', 'E10000020'].map((id) => ({ id, name: id, at }));

const vocabularies: readonly Located<Vocabulary>[] = [
  {
    id: 'colours',
    title: 'Colours',
    at,
    terms: [
      { words: 'rated red', says: 'missed', rag: 'red' },
      { words: 'rated green', says: 'met', rag: 'green' },
    ],
  },
];

interface Beside {
  readonly others?: readonly Partial<Claim>[];
  /** Filled with the codes of what was noticed about the claim. */
  readonly findings?: string[];
}

/** One claim of the share in October 2025, checked in a workspace of figures, rules and other claims. */
export const checkedIn = (
  claim: Partial<Claim>,
  { others = [], findings = [] }: Beside = {},
): CheckedClaim => {
  const located = [claim, ...others].map(
    (each): Located<Claim> => ({
      id: 'claim',
      title: 'A claim',
      subject: { metric: 'share', place: 'E10000018', period: '2025-10' },
      assertion: { says: 'value', value: 82, decimals: 1, unit: 'percent' },
      source: { document: 'paper', line: 7 },
      at,
      ...each,
    }),
  );
  const assessment = assess(workspaceOf(figures, { metrics, places, vocabularies, claims: located }), {
    asOf: '2025-12-15',
  });
  findings.push(
    ...assessment.findings.filter(({ subject }) => subject.claim === 'claim').map(({ code }) => code),
  );
  const checked = assessment.claims.find(({ id }) => id === 'claim');
  if (checked === undefined) throw new Error('no claim');
  return checked;
};
