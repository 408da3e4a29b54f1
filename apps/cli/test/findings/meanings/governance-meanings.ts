import type { GovernanceCode } from '@ragstone/governance';
import type { Meanings } from './meanings.ts';

/** What is wrong in returns and in who reports to whom. */
export const governanceMeanings: Meanings<GovernanceCode> = {
  'answer-missing':
    'A question that a right return answers is not answered, whether or not the form itself looks.',
  'explanation-missing': 'An answer that demands an explanation, an action or a date, without it.',
  'unknown-question': 'An answer to a question that the form does not ask.',
  'answered-twice': 'A question with two answers.',
  'answer-not-an-option': 'An answer that the form does not offer.',
  'answer-of-another-kind':
    'Text where the form asks for money or a day, or a number where it asks for text.',
  'sign-off-missing': 'A sign-off that the form requires is not there.',
  'unknown-sign-off': 'A sign-off in a role that the form does not name.',
  'delegated-though-not-delegable': 'A sign-off that must be given in person and was given by another.',
  'one-person-two-roles': 'One person signed in a role and in one that checks it.',
  'submitted-late': 'A return that was submitted after its deadline.',
  'submission-time-unknown': 'A return submitted on the day of its deadline, at a time that nobody printed.',
  'not-submitted': 'A deadline that has gone, with no submission known.',
  'approved-after-submission': 'An approval dated after the submission that it should allow.',
  'presented-after-submission':
    'The accountable body saw the return only after it had been submitted. With a delegated approval before it, that is only worth knowing.',
  'frequency-contradicted': 'How often something is reported, printed in two ways.',
  'reported-less-often-than-promised': 'A report that came later after the one before it than was promised.',
  'duty-met-late': 'What a body owed once came, and came after its day.',
  'duty-late': 'Something owed that is in no agenda since, all of which have been seen.',
  'request-not-on-next-agenda': 'What a meeting asked for is not on the agenda of the next.',
  'next-meeting-two-ways': 'The day of the next meeting, printed in two ways.',
  'event-dated-two-ways': 'The day of an event, printed in two ways.',
  'ends-before-needed': 'Something, such as funding, that ends before the event up to which it is needed.',
  'paper-dated-after-meeting': 'A paper dated after the meeting that had it.',
  'consultation-closed-before-asked': 'A body is asked for its view when the consultation has closed.',
  'quorum-base-unclear':
    'A quorum that is a share of a number of members which is printed in more than one way.',
  'meeting-not-quorate': 'A meeting at which too few were present, or none of those who must be.',
  'more-present-than-seats':
    'More of a category were counted as present than it has seats. The others do not count towards the quorum.',
  'decided-otherwise-than-asked': 'What was resolved differs from what was recommended.',
  'unknown-definition': 'A return on a form that is not there.',
  'unknown-body': 'A record names a body that is not there.',
  'unknown-role': 'A record names a role that is not there.',
  'reporting-cycle': 'Bodies that report to each other in a circle, so that an escalation would never end.',
};
