import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import type { Duty } from '../language/rule-set.ts';
import { checkDuty } from './check-duty.ts';

const profile = { unit: 'pounds', polarity: 'none', decimals: 0 } as const;
const duty: Duty = {
  id: 'five-percent',
  for: { each: 'pooled-fund' },
  when: { fact: 'changeInActivity', operator: 'moreThan', value: { percentOf: 'totalPlanned', is: 5 } },
  requires: ['narrative'],
};
const planned = { totalPlanned: known(84_801_607) };

test('a change of just five percent demands no narrative', () => {
  const facts = { ...planned, changeInActivity: known(4_240_080.35), narrative: known(false) };
  expect(checkDuty(duty, facts, profile)).toEqual({ due: false, met: true, missing: [], reasons: [] });
});

test('a larger one does', () => {
  const facts = { ...planned, changeInActivity: known(4_240_081) };
  expect(checkDuty(duty, { ...facts, narrative: known(false) }, profile)).toEqual({
    due: true,
    met: false,
    missing: ['narrative'],
    reasons: [],
  });
  expect(checkDuty(duty, { ...facts, narrative: known(true) }, profile).met).toBe(true);
  expect(checkDuty(duty, facts, profile)).toEqual({
    due: true,
    met: 'unknown',
    missing: [],
    reasons: ['no-data'],
  });
});

test('whether an unknown change demands it is unknown, but what is given is done either way', () => {
  const facts = { ...planned, changeInActivity: unknown('late') };
  expect(checkDuty(duty, { ...facts, narrative: known(false) }, profile)).toEqual({
    due: 'unknown',
    met: 'unknown',
    missing: ['narrative'],
    reasons: ['late'],
  });
  expect(checkDuty(duty, { ...facts, narrative: known(true) }, profile).met).toBe(true);
});

test('without a condition it is always due; a fact that is not true or false does not meet it', () => {
  const always: Duty = { id: 'always', for: { each: 'question' }, requires: ['explanation', 'answer'] };
  expect(checkDuty(always, { explanation: known(true), answer: known('No') }, profile)).toEqual({
    due: true,
    met: 'unknown',
    missing: [],
    reasons: ['unit-conflict'],
  });
});
