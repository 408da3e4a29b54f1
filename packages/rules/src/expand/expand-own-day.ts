import type { Band } from '../language/rating.ts';

/**
 * Something to be done by a day of its own: green where it is said to be done, red where its day has passed and nothing
 * says so, and not judged before. Without a day nobody can say that it is late, so it is not rated.
 */
export const expandOwnDay = (): readonly Band[] => [
  { status: 'green', outcome: null, when: { fact: 'done', operator: 'is', value: true } },
  { status: 'red', outcome: null, when: { fact: 'dueOn', operator: 'before', value: { fact: 'asOf' } } },
  {
    status: null,
    outcome: 'Not yet due',
    reason: 'not-yet-due',
    when: { fact: 'dueOn', operator: 'onOrAfter', value: { fact: 'asOf' } },
  },
];
