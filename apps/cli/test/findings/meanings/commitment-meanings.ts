import type { CommitmentsCode } from '@ragstone/commitments';
import type { Meanings } from './meanings.ts';

/** What is wrong or doubtful between a promise and the figures that would show it. */
export const commitmentMeanings: Meanings<CommitmentsCode> = {
  placeholder: 'A word such as TBC where something is still to be said.',
  'no-owner': 'No role or body answers for it.',
  'no-date': 'It has no date.',
  'due-before-plan': 'It was due before the period that its plan reports, and nothing says that it is done.',
  'done-before-its-milestones':
    'An action that is said to be done, with a milestone that nothing says was reached.',
  'no-status': 'Nothing says how it stands.',
  'status-unmapped': 'Its status is in words that no vocabulary of its plan explains.',
  'status-not-borne-out':
    'Its status says that all is well, and every figure that it reports misses its target.',
  'no-action': 'A commitment that no action serves.',
  'measure-without-indicator': 'A measure of success that no indicator shows.',
  'indicator-without-measure': 'An indicator that shows no measure of success.',
  'code-reused': 'One code for two indicators: nobody knows which of them a dashboard shows.',
  'code-unlike-others': 'A code written like no other of its plan: probably a slip.',
  'measure-not-measurable': 'A change that must last, and nothing says how long.',
  'wording-not-approved': 'The plan prints other words than a body approved.',
  'wording-missing': 'The document leaves out what was promised.',
  'transfer-without-destination': 'A commitment that is handed over to nobody.',
  'change-without-rationale': 'A decision on a commitment that nothing explains.',
  'decision-does-not-fit':
    'A decision that cannot lead to so many commitments: a removal leads to none, a change to one.',
  'no-lineage': 'Nothing says what became of an earlier version.',
  'promised-number-lost': 'A promised number that stands in nothing that came of the promise.',
  'kept-but-changed':
    'A commitment that a review keeps, with another number, another day or other words than before.',
  'count-does-not-add-up': 'A printed count of what is not there so many times.',
  'nothing-promised': 'A priority under which nothing is promised.',
  'no-likelihood': 'A risk of which nothing says how likely it is.',
  'no-recipient': 'A point for escalation that is raised to nobody.',
  'dangling-link': 'A link to a record that is not there.',
  'duplicate-id': 'Two records of one kind with one id.',
};
