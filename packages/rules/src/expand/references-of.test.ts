import { expect, test } from 'vitest';
import { factKey } from '../language/fact-reference.ts';
import type { Rating } from '../language/rating.ts';
import { referencesOf } from './references-of.ts';

const head = { id: 'r', standing: true, for: { metrics: ['m'], windows: ['month'] } } as const;
const keysOf = (rating: Rating) => referencesOf(rating).map(factKey);

test('every fact on either side of a comparison, each once', () => {
  expect(keysOf({ ...head, needs: { count: 10 }, againstTarget: { target: 't', green: 'met' } })).toEqual([
    'count',
    'value',
    'target',
  ]);
});

test('facts within named conditions, all, any and not', () => {
  const leaf = { fact: 'significance', with: 'england', operator: 'is', value: 'worse' } as const;
  const when = { any: [{ not: { condition: 'worse', means: leaf } }, { all: [leaf] }] };
  expect(keysOf({ ...head, bands: [{ status: 'red', when }] })).toEqual(['significance[with=england]']);
});
