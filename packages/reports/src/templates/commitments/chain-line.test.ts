import type { PromiseChain } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { english } from '../../words/english/english.ts';
import { chainLine } from './chain-line.ts';

type Figures = PromiseChain['measures'][number]['indicators'][number]['figures'];

const chainWith = (figures: readonly Partial<Figures[number]>[]): PromiseChain =>
  ({
    title: 'Fewer falls',
    actions: ['a1'],
    measures: [{ indicators: [{ id: 'falls', figures }] }],
  }) as unknown as PromiseChain;

test('a figure that is late or contradicted does not break the chain: it is counted as not rated, as in the table', () => {
  const chain = chainWith([{ value: null, range: null, status: null }]);
  expect(chainLine(english, chain)).toMatchObject({ breaks: null, figures: { green: 0, 'not-rated': 1 } });
});

test('without any figure the chain breaks there', () => {
  expect(chainLine(english, chainWith([])).breaks).toBe(english.commitments.picture.missing.figures);
});
