import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsFor } from '../arbitrary-facts.fixture.ts';
import { undecidedRatings } from '../arbitrary-rules.fixture.ts';
import { rate } from '../evaluate/rate.ts';
import type { SubjectProfile } from '../language/catalogue.ts';
import { metricFigureCatalogue } from '../language/catalogues.ts';

const profile: SubjectProfile = { unit: 'percent', polarity: 'higher', decimals: 1 };
const cases = undecidedRatings.chain((rating) =>
  factsFor(rating, metricFigureCatalogue).map((facts) => ({ rating, facts })),
);

test('law: where nobody chose a reading, a colour is the one that every reading gives', () => {
  let coloured = 0;
  fc.assert(
    fc.property(cases, ({ rating, facts }) => {
      const { status, outcome } = rate(rating, facts, profile);
      if (status === 'not-rated') return;
      coloured += 1;
      const { reading, ...own } = rating;
      const readings = [own, ...(reading?.means ?? []).map((each) => each.rating)];
      for (const each of readings) expect(rate(each, facts, profile)).toMatchObject({ status, outcome });
    }),
    { numRuns: 1000 },
  );
  expect(coloured).toBeGreaterThan(20);
});

test('law: where every reading gives one colour for known facts, it is that one', () => {
  fc.assert(
    fc.property(cases, ({ rating, facts }) => {
      const { reading, ...own } = rating;
      if (reading?.means === undefined || Object.values(facts).some((fact) => !fact?.known)) return;
      const results = [own, ...reading.means.map((each) => each.rating)].map((each) =>
        rate(each, facts, profile),
      );
      const [first] = results;
      const agree = results.every(
        ({ status, outcome, band }) =>
          band !== null && status === first?.status && outcome === first.outcome && status !== 'not-rated',
      );
      if (agree) expect(rate(rating, facts, profile)).toMatchObject({ status: first?.status });
    }),
    { numRuns: 1000 },
  );
});
