import type { PromiseChain } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { english } from '../../words/english/english.ts';
import { chainLine, figuresOf } from './chain-line.ts';

type Figures = PromiseChain['measures'][number]['indicators'][number]['figures'];

const chainWith = (figures: readonly Partial<Figures[number]>[]): PromiseChain =>
  ({
    title: 'Fewer falls',
    actions: ['a1'],
    measures: [{ indicators: [{ id: 'falls', figures }] }],
  }) as unknown as PromiseChain;

test('a figure that has yet to come is none: the chain breaks there, and the table counts as the picture does', () => {
  const chain = chainWith([{ value: null, range: null, status: null }]);
  expect(figuresOf(chain)).toEqual([]);
  expect(chainLine(english, chain).breaks).toBe(english.commitments.picture.missing.figures);
});

test('a figure that is a range is one', () => {
  const chain = chainWith([{ value: null, range: { low: 1, high: 4 } as never, status: null }]);
  expect(chainLine(english, chain)).toMatchObject({ breaks: null, figures: { 'not-rated': 1 } });
});
