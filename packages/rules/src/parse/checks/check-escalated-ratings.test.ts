import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const missed = (is: boolean) => ({ when: { fact: 'missed', operator: 'is', value: is } });
const ratings = [
  {
    id: 'plan',
    for: { metrics: ['m.one'], windows: ['month'] },
    againstTarget: { target: 'plan', green: 'met' },
  },
  { id: 'answers', for: { each: 'question' }, answer: { green: 'Yes', red: 'No' } },
];
const said = (names: readonly string[]) =>
  faultsOf({
    ratings,
    escalations: [
      {
        id: 'e',
        for: { ratings: names, windows: ['month'] },
        raise: missed(true),
        clear: missed(false),
        route: 'board',
      },
    ],
  });

test('an escalation follows ratings of the rule set that have windows', () => {
  expect(said(['plan'])).toEqual([]);
  expect(said(['*'])).toEqual([]);
  expect(said(['plna'])).toEqual([
    'escalations/0/for/ratings/0 unknown-name: There is no rating "plna". Did you mean "plan"?',
  ]);
  expect(said(['answers'])[0]).toContain('escalation-misfit: "answers" rates each question');
});
