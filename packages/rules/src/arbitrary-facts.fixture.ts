import { known, type Maybe, type Polarity, type Tolerance, unknown } from '@ragstone/rag';
import fc from 'fast-check';
import { expandRating } from './expand/expand-rating.ts';
import type { Catalogue, Facts, FactType, FactValue, SubjectProfile } from './language/catalogue.ts';
import { metricFigureCatalogue } from './language/catalogues.ts';
import { type Condition, referenceOfOperand } from './language/condition.ts';
import { type FactReference, factKey } from './language/fact-reference.ts';
import type { Rating } from './language/rating.ts';
import { questionCatalogue } from './language/return-catalogues.ts';

/** Few numbers, so that thresholds and values meet, some of them with the binary dust of sums. */
export const gridNumbers: fc.Arbitrary<number> = fc.oneof(
  { arbitrary: fc.integer({ min: -4, max: 12 }).map((halves) => halves / 2), weight: 6 },
  { arbitrary: fc.constantFrom(0.1 + 0.2, 0.3, 0.329, 0.299 + 0.03, 85, 87.5, 87.5 - 2.5), weight: 2 },
);

/** The numbers at which arithmetic and comparison change their ways. */
const extremeNumbers = fc.constantFrom(
  -0,
  5e-324,
  -5e-324,
  1e-300,
  1 / 3,
  2 / 3,
  1 + 2 ** -52,
  1 + 4e-12,
  1 + 6e-12,
  1 - 6e-12,
  2 ** 53,
  999_999_999_999.5,
  1e300,
  -1e300,
);

/** Texts that would do harm in a place where text becomes code, a key of an object or a part of a page. */
export const hostileTexts: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  `");globalThis.harmed=true;//`,
  `'];globalThis.harmed=true;['`,
  `\`\${globalThis.harmed=true}\``,
  '\\',
  '\\u0022',
  '\u2028globalThis.harmed=true\u2029',
  '\nglobalThis.harmed=true\r\n',
  '</script><script>globalThis.harmed=true</script>',
  '*/globalThis.harmed=true/*',
  '\ud800',
  '\u0000',
];

const polarities: fc.Arbitrary<Polarity> = fc.oneof(
  { arbitrary: fc.constantFrom<Polarity>('higher', 'lower'), weight: 8 },
  { arbitrary: fc.constant<Polarity>('none'), weight: 1 },
  { arbitrary: gridNumbers.map((closerTo) => ({ closerTo })), weight: 1 },
);

const widths = fc.constantFrom(0.03, 0.5, 1, 2, 2.5, 10);

/** Every kind of tolerance; some fit no percentage. */
export const tolerances: fc.Arbitrary<Tolerance> = fc.oneof(
  widths.map((points) => ({ points })),
  widths.map((percentOfTarget) => ({ percentOfTarget })),
  widths.map((percentOfComparator) => ({ percentOfComparator })),
  fc.record({ amount: widths, unit: fc.constantFrom('percent' as const, 'count' as const) }),
);

/** A catalogue with every type of fact under names that nobody would choose. */
const factTypes: fc.Arbitrary<FactType> = fc.oneof(
  fc.constantFrom<FactType['unit']>('of-subject', 'percent', 'count', undefined).map((unit) => ({
    type: 'number' as const,
    unit,
    means: 'A number.',
  })),
  fc.constantFrom('text' as const, 'boolean' as const, 'day' as const).map((type) => ({
    type,
    means: 'No number.',
  })),
);
export const catalogues: fc.Arbitrary<Catalogue> = fc.oneof(
  { arbitrary: fc.constant(metricFigureCatalogue), weight: 3 },
  {
    arbitrary: fc
      .uniqueArray(fc.constantFrom('a', 'b', 'value', 'target', ...hostileTexts), {
        minLength: 2,
        maxLength: 5,
      })
      .chain((names) =>
        fc
          .array(factTypes, { minLength: names.length, maxLength: names.length })
          .map((types) => Object.fromEntries(names.map((name, index) => [name, types[index]] as const))),
      )
      .map((catalogue) => catalogue as Catalogue),
    weight: 1,
  },
);

/** A subject of the catalogue, in one of three units. */
export const profilesWith = (catalogue: Catalogue): fc.Arbitrary<SubjectProfile> =>
  fc.record({
    unit: fc.constantFrom(
      ...(['percent', 'percent', 'percent', 'percent', 'percent', 'count', 'days'] as const),
    ),
    polarity: polarities,
    decimals: fc.constant(1),
    catalogue: fc.constantFrom(undefined, catalogue),
  });

/** Words and days that ratings compare with. */
export const usualWords = ['green', 'better', 'Yes', 'No', 'm.one', 'm.two', 'common-cause', 'high'] as const;
export const usualDays = ['2025-04-30', '2026-03-31'] as const;

/** A value of any type. */
const anyValue: fc.Arbitrary<FactValue> = fc.oneof(
  { arbitrary: gridNumbers, weight: 3 },
  { arbitrary: fc.constantFrom(...usualWords, ...usualDays, '2026-02-30', '5'), weight: 2 },
  { arbitrary: fc.constantFrom(...hostileTexts), weight: 1 },
  { arbitrary: fc.boolean(), weight: 2 },
);

const valuesOf = (type: FactType | undefined): fc.Arbitrary<FactValue> => {
  if (type === undefined) return anyValue;
  if (type.type === 'boolean') return fc.boolean();
  if (type.type === 'day') return fc.constantFrom(...usualDays, '2025-05-01', '2024-12-31');
  if (type.type === 'text') return fc.constantFrom(...(type.words ?? usualWords));
  if (type.range?.whole === true) return fc.integer({ min: 1, max: type.range.to ?? 6 });
  return fc.oneof({ arbitrary: gridNumbers, weight: 9 }, { arbitrary: extremeNumbers, weight: 1 });
};

/** Mostly known and of its type; sometimes of another, not given, not a number, or unknown for one reason or several. */
const maybe = (type: FactType | undefined): fc.Arbitrary<Maybe<FactValue> | undefined> =>
  fc.oneof(
    { arbitrary: valuesOf(type).map(known), weight: 24 },
    { arbitrary: anyValue.map(known), weight: 1 },
    {
      arbitrary: fc.constantFrom<Maybe<FactValue> | undefined>(
        undefined,
        known(Number.NaN),
        known(Number.POSITIVE_INFINITY),
        unknown('no-data'),
        unknown('late'),
        unknown('suppressed', 'late'),
        unknown('provisional', 'no-data', 'no-target'),
      ),
      weight: 2,
    },
  );

/** The facts that a condition reads, by key. */
const referencesIn = (condition: Condition): readonly FactReference[] => {
  if ('all' in condition) return condition.all.flatMap(referencesIn);
  if ('any' in condition) return condition.any.flatMap(referencesIn);
  if ('not' in condition) return referencesIn(condition.not);
  if ('means' in condition) return referencesIn(condition.means);
  const other = referenceOfOperand(condition.value);
  return [condition, ...(other === null ? [] : [other])];
};

/** Facts under the keys that the rating reads. */
export const factsFor = (rating: Rating, catalogue: Catalogue): fc.Arbitrary<Facts> => {
  const references = expandRating(rating).flatMap(({ when }) => referencesIn(when));
  const types = new Map(
    references.map((reference) => {
      const { fact } = reference;
      const type = [catalogue, metricFigureCatalogue, questionCatalogue].find((each) =>
        Object.hasOwn(each, fact),
      );
      return [factKey(reference), type?.[fact]] as const;
    }),
  );
  const keys = [...types.keys()];
  return fc.tuple(...keys.map((key) => maybe(types.get(key)))).map((values) =>
    Object.fromEntries(
      keys.flatMap((key, index) => {
        const value = values[index];
        return value === undefined ? [] : [[key, value] as const];
      }),
    ),
  );
};
