import { expect, test } from 'vitest';
import { saidOfRating, target, value } from './said-of.fixture.ts';

const plus = (points: number) => ({ fact: 'target', plus: { points } });

test('a figure just between two bands, with thresholds that are facts', () => {
  const bands = [
    { status: 'green', when: value('atLeast', target) },
    { status: 'red', when: value('lessThan', { fact: 'target', minus: { points: 1 } }) },
  ];
  expect(saidOfRating({ bands })).toEqual([
    'ratings/0/bands no-band-holds: No band holds for m.share: value 84%, target 85%: it would have no rating. Add a band for it, or "otherwise".',
  ]);
  expect(saidOfRating({ bands, otherwise: { status: null, outcome: 'Near' } })).toEqual([]);
});

test('a gap that only some orders of the facts show', () => {
  const bands = [
    { status: 'green', when: value('moreThan', plus(2)) },
    { status: 'amber', when: value('lessThan', plus(2)) },
  ];
  expect(saidOfRating({ bands })[0]).toContain('value 87%, target 85%');
});

test('a word that nobody foresaw is no gap, one of the catalogue is', () => {
  const action = { id: 'r', for: { each: 'action' } };
  const done = { status: 'green', when: { fact: 'status', operator: 'is', value: 'Done' } };
  expect(saidOfRating({ ...action, bands: [done] })).toEqual([]);
  const getting = { status: 'red', when: { fact: 'trend', operator: 'is', value: 'getting-worse' } };
  expect(saidOfRating({ bands: [getting] })[0]).toContain('trend "getting-better"');
});

test('what has no date is in no band, whatever its date would have been', () => {
  const dated = { fact: 'due', operator: 'is', value: true };
  const late = (operator: string) => ({
    all: [dated, { fact: 'workingDaysPastDue', operator, value: 0 }],
  });
  const bands = [
    { status: 'red', when: late('moreThan') },
    { status: 'green', when: late('atMost') },
  ];
  expect(saidOfRating({ for: { each: 'action' }, bands })[0]).toContain(
    'due no, workingDaysPastDue not known',
  );
});
