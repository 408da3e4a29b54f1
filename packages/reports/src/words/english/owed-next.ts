import type { OwedFollowUp } from '@ragstone/assurance';
import { days } from './days.ts';

/** What escalations have somebody do by a day. */
export const owedNext = {
  heading: 'Owed next',
  caption: 'What is owed next, and what is late',
  columns: { by: 'By', what: 'What', about: 'About', from: 'From' },
  late: 'Late: nobody has said that it came',
  draft: 'By a draft rule',
  nobody: 'Nobody is named',
  /** `Due by 12 December 2025: recovery plan, from Provider`; what is late says so. */
  owed: ({ what, dueOn, late }: OwedFollowUp, owner: string | null): string =>
    [
      `${late ? 'Was due' : 'Due'} by ${days.day(dueOn)}: ${what}`,
      ...(owner === null ? [] : [`from ${owner}`]),
      ...(late ? ['and nobody has said that it came'] : []),
    ].join(', '),
};
