import { statuses } from '@ragstone/rag';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArbitraryCase, casesWith } from '../arbitrary-rules.fixture.ts';
import { rate } from '../evaluate/rate.ts';
import { explainRating } from '../explain/explain-rating.ts';
import { compileRating } from './compile-rating.ts';
import { columnsOf } from './fact-columns.ts';

const factSets = 20;
/** 20,000 sets of facts; with RAGSTONE_LONG a hundred times as many. */
const numRuns = process.env.RAGSTONE_LONG === undefined ? 1000 : 100_000;

/** It takes some twenty seconds of a core, of which others may want their share. */
const timeout = 300_000;

const interpreted = ({ rating, profile, facts }: ArbitraryCase) =>
  facts.map((each) => {
    const result = rate(rating, each, profile);
    const explanation = explainRating(rating, each, profile);
    return { result, explanation, status: result.status, ofRow: explanation };
  });

const compiled = (
  { rating, profile, facts }: ArbitraryCase,
  generatedCode: 'where-allowed' | 'never',
): ReturnType<typeof interpreted> => {
  const ready = compileRating(rating, profile, { generatedCode });
  const columns = columnsOf(facts);
  const rated = ready.rateColumns(columns);
  const explainRow = ready.explainColumns(columns);
  return facts.map((each, row) => ({
    result: ready.rate(each),
    explanation: ready.explain(each),
    status: statuses[rated.statuses[row] ?? -1] ?? 'not-rated',
    ofRow: explainRow(row),
  }));
};

test('law: the interpreter, generated code and closures agree on every status, reason and node', {
  timeout,
}, () => {
  fc.assert(
    fc.property(casesWith(factSets), (each) => {
      const expected = JSON.stringify(interpreted(each));
      // Equal text means the same keys in the same order too. Thrown by hand: an `expect` for each would take longest.
      for (const generatedCode of ['where-allowed', 'never'] as const) {
        const answers = JSON.stringify(compiled(each, generatedCode));
        if (answers !== expected) throw new Error(`${generatedCode}: ${answers}\nexpected: ${expected}`);
      }
    }),
    { numRuns },
  );
});

test('law: they agree on what text cannot show, such as a negative zero', () => {
  fc.assert(
    fc.property(casesWith(2), (each) => {
      const expected = interpreted(each);
      expect(compiled(each, 'where-allowed')).toStrictEqual(expected);
      expect(compiled(each, 'never')).toStrictEqual(expected);
    }),
    { numRuns: 300 },
  );
});
