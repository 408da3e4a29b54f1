import { known } from '@ragstone/rag';
import { beforeEach, expect, test, vi } from 'vitest';
import { hostileTexts } from '../arbitrary-facts.fixture.ts';
import { rate } from '../evaluate/rate.ts';
import { explainRating } from '../explain/explain-rating.ts';
import type { SubjectProfile } from '../language/catalogue.ts';
import type { Leaf } from '../language/condition.ts';
import type { Rating } from '../language/rating.ts';
import { compileRating } from './compile-rating.ts';
import { columnsOf } from './fact-columns.ts';

const profile: SubjectProfile = { unit: 'percent', polarity: 'higher', decimals: 1 };

/** A rating that holds a text wherever a rule can hold one. */
const ratingFullOf = (text: string): Rating => ({
  id: text,
  standing: true,
  for: { metrics: [text], windows: ['month'] },
  note: text,
  bands: [
    {
      status: 'green',
      outcome: text,
      when: {
        condition: text,
        means: {
          all: [
            { fact: text, with: text, breakdown: { [text]: text }, operator: 'is', value: text, note: text },
            { fact: text, operator: 'oneOf', value: [text, 'other'] },
            { fact: 'value', operator: 'moreThan', value: { fact: text, metric: text } },
          ],
        },
      },
    },
  ],
  otherwise: { status: 'red', outcome: text },
});

const factsFullOf = (text: string) =>
  Object.fromEntries([
    [text, known(text)],
    [`${text}[with=${text};breakdown=${text}:${text}]`, known(text)],
    [`${text}[metric=${text}]`, known(1)],
    ['value', known(2)],
  ]);

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'harmed');
});

test.each(hostileTexts)('no text of a rule becomes code: %j', (text) => {
  const rating = ratingFullOf(text);
  const facts = factsFullOf(text);
  const compiled = compileRating(rating, profile);
  expect(compiled.runsAs).toBe('generated-code');
  expect(compiled.rate(facts)).toEqual(rate(rating, facts, profile));
  expect(compiled.rate(facts).outcome).toBe(text);
  expect(compiled.explain(facts)).toStrictEqual(explainRating(rating, facts, profile));
  expect(compiled.rateColumns(columnsOf([facts])).bands).toEqual(Int16Array.of(0));
  expect(Reflect.has(globalThis, 'harmed')).toBe(false);
});

test('an operator or key that is none of the language is never written as code', () => {
  const leaf = {
    fact: 'value',
    operator: '";globalThis.harmed=true;//',
    value: 1,
    '}};globalThis.harmed=true;({': 1,
  } as unknown as Leaf;
  const rating: Rating = { ...ratingFullOf('x'), bands: [{ status: 'green', when: leaf }] };
  const facts = { value: known(1) };
  expect(compileRating(rating, profile).explain(facts)).toStrictEqual(explainRating(rating, facts, profile));
  expect(Reflect.has(globalThis, 'harmed')).toBe(false);
});

test('a number that is text is never written as code', () => {
  const value = 'globalThis.harmed=true' as unknown as number;
  const rating: Rating = {
    ...ratingFullOf('x'),
    bands: [
      {
        status: 'green',
        when: { fact: 'value', operator: 'atLeast', value: { fact: 'x', plus: { points: value } } },
      },
      { status: 'amber', when: { fact: 'value', operator: 'atLeast', value: { percentOf: 'x', is: value } } },
    ],
  };
  const facts = { value: known(1), x: known(1) };
  expect(() => rate(rating, facts, profile)).toThrow('not a finite number');
  expect(() => compileRating(rating, profile).rate(facts)).toThrow('not a finite number');
  expect(Reflect.has(globalThis, 'harmed')).toBe(false);
});

test('where code may not be made from text, closures answer', () => {
  vi.stubGlobal('Function', () => {
    throw new EvalError('Code generation from strings disallowed for this context');
  });
  try {
    const compiled = compileRating(ratingFullOf('x'), profile);
    expect(compiled.runsAs).toBe('closures');
    expect(compiled.rate(factsFullOf('x')).status).toBe('green');
  } finally {
    vi.unstubAllGlobals();
  }
});
