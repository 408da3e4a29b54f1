import { expect, test } from 'vitest';
import { saidOf } from './said-of.fixture.ts';

const duty = (when: object) => ({
  duties: [{ id: 'explains', for: { each: 'pooled-fund' }, when, requires: ['narrative'] }],
});
const underspend = (operator: string, value: unknown) => ({ fact: 'underspend', operator, value });

test('a duty that never arises', () => {
  const said = saidOf(duty({ all: [underspend('moreThan', 5), underspend('lessThan', 0)] }));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('duties/0/when duty-never-arises: The duty never arises');
});

test('a share of a fact can go either way', () => {
  expect(saidOf(duty(underspend('moreThan', { percentOf: 'totalPlanned', is: 5 })))).toEqual([]);
});

test('a condition within it that says nothing', () => {
  const said = saidOf(duty({ any: [underspend('moreThan', 5), underspend('moreThan', 10)] }));
  expect(said[0]).toContain('duties/0/when/any/1 condition-redundant');
});
