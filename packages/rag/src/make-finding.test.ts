import { expect, test } from 'vitest';
import { bySubject, findingMaker, within } from './make-finding.ts';

interface Figures {
  readonly short: { readonly by: number };
}
const finding = findingMaker<Figures>({ short: ({ by }) => `It is ${by} short.` });
const nowhere = { at: null, source: null };

test('a finding has its message from the words of its code', () => {
  expect(finding('short', 'error', { by: 3 }, { subject: { fund: 'a' }, ...nowhere })).toEqual({
    code: 'short',
    severity: 'error',
    subject: { fund: 'a' },
    message: 'It is 3 short.',
    figures: { by: 3 },
    at: null,
    source: null,
  });
});

test('findings are in the order of their subjects, whatever order they came in', () => {
  const a = finding('short', 'error', { by: 1 }, { subject: { fund: 'a' }, ...nowhere });
  const b = finding('short', 'error', { by: 2 }, { subject: { fund: 'b' }, ...nowhere });
  expect(bySubject([b, a])).toEqual([a, b]);
});

test('a place within a place goes on from it', () => {
  expect(within({ ref: 'funds.json', path: ['funds', 0] }, 'sources', 2)).toEqual({
    ref: 'funds.json',
    path: ['funds', 0, 'sources', 2],
  });
});
