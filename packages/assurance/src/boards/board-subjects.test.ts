import { expect, test } from 'vitest';
import { boardSubjects } from './board-subjects.ts';
import { boardsOn } from './boards.fixture.ts';

const factsOf = (asOf: string, id: string) => {
  const facts = boardSubjects(boardsOn(asOf)).find((each) => each.id === id)?.facts;
  return (
    facts &&
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.known ? fact.value : null]))
  );
};

test('a duty has its state, who is bound, and whether another promise contradicts it', () => {
  expect(factsOf('2025-12-01', 'quarterly')).toEqual({
    state: 'met',
    kind: 'report',
    frequency: 'quarterly',
    owner: true,
    recipient: true,
    cadence: true,
    agreed: true,
    dueOn: '2026-03-01',
    lastMetOn: '2025-12-01',
    daysLate: null,
  });
  expect(factsOf('2026-03-01', 'quarterly')).toMatchObject({ agreed: false });
  expect(factsOf('2026-03-01', 'yearly')).toMatchObject({ state: null, owner: false, agreed: false });
});

test('a duty that is printed later is no subject before', () =>
  expect(factsOf('2025-12-01', 'yearly')).toBeUndefined());

test('a report has the age of its data, and its decision from the day of the minutes', () => {
  expect(factsOf('2025-12-01', 'progress')).toEqual({
    ageOfData: 31,
    daysSincePrevious: null,
    datedInTime: null,
    consultationOpen: false,
    recommendations: 1,
    decided: false,
    decidedAsAsked: null,
  });
  expect(factsOf('2026-03-01', 'progress')).toMatchObject({ decided: true, decidedAsAsked: false });
});
