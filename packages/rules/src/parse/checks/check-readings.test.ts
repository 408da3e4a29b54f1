import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const met = { againstTarget: { target: 'plan', green: 'met' } };
const readings = [
  {
    id: 'legend',
    at: { ref: 'flu.readings.json', path: ['readings', 0] },
    alternatives: [{ id: 'other', says: 'the other plan', againstTarget: { target: 'other', green: 'met' } }],
  },
  { id: 'broken', at: { ref: 'flu.readings.json', path: ['readings', 1] }, alternatives: null },
] as const;

const said = (reading: object, form: object = met) =>
  faultsOf({ ratings: [{ id: 'r', for: { metrics: ['m.one'] }, reading, ...form }] }, { readings }).filter(
    (each) => each.includes('reading'),
  );

test('where nobody chose, there are readings, and all of them set it beside one target', () => {
  expect(said({ of: 'x' })[0]).toContain(
    'ratings/0/reading reading-misfit: Nobody has chosen a reading, and none',
  );
  expect(said({ of: 'x', alternatives: 'legend' })[0]).toContain('the readings name different targets');
  expect(said({ of: 'x', alternatives: 'broken' })).toEqual([]);
  const milestones = { milestones: { target: 'plan', between: 'no-judgement' } };
  expect(said({ of: 'x', alternatives: 'broken' }, milestones)[0]).toContain(
    'need a reading that was chosen',
  );
});
