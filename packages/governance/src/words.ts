import { parseDeadline, printDay, printDeadline } from '@ragstone/calendar';
import type { GovernanceCode, GovernanceFigures } from './finding-figures.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const meant = (suggestion: string): string => (suggestion === '' ? '' : ` Did you mean “${suggestion}”?`);

const dated = (day: string): string => (day === '' ? 'on a day that is not printed' : `on ${printDay(day)}`);
const deadline = (text: string): string => {
  const read = parseDeadline(text);
  return read.ok ? printDeadline(read.value) : text;
};

/** What each kind of finding says, in one or two sentences. A new code does not compile until it has its words. */
export const words: { readonly [Code in GovernanceCode]: (figures: GovernanceFigures[Code]) => string } = {
  'answer-missing': ({ question, checker }) =>
    `“${question}” is not answered. ${
      checker === 'looks'
        ? 'The form is incomplete without it.'
        : "The form's own checker does not look at it, so the form can be complete without it; a right return answers it."
    }`,
  'explanation-missing': ({ question, answer, missing }) =>
    `“${question}” is answered ${answer}, which demands ${missing}; not given.`,
  'unknown-question': ({ question, suggestion }) =>
    `The form has no question ${question}.${meant(suggestion)}`,
  'answered-twice': ({ question, times, answers }) =>
    `“${question}” is answered ${times} times: ${answers}. Keep the answer that was submitted.`,
  'answer-not-an-option': ({ question, answer, options, suggestion }) =>
    `“${question}” is answered ${answer}; the form offers ${options}.${meant(suggestion)}`,
  'answer-of-another-kind': ({ question, answer, wanted }) =>
    `“${question}” is answered ${answer}; the form asks for ${wanted}.`,
  'sign-off-missing': ({ role }) => `The form requires the sign-off of the ${role}; none is recorded.`,
  'unknown-sign-off': ({ role, known }) => `The form asks for no sign-off of ${role}; it names ${known}.`,
  'delegated-though-not-delegable': ({ role, holder, delegatedTo }) =>
    `The sign-off of the ${role} (${holder}) was delegated to ${delegatedTo}; that role must sign in person.`,
  'one-person-two-roles': ({ role, checkedBy }) =>
    `One person signed as ${role} and as ${checkedBy}, which checks it: nobody else has checked.`,
  'submitted-late': ({ submitted, due, days: late }) =>
    `It was submitted on ${printDay(submitted)}, ${days(late)} after it was due (${deadline(due)}).`,
  'submission-time-unknown': ({ submitted, due }) =>
    `It was submitted on ${printDay(submitted)}, the day on which it was due (${deadline(due)}); nothing says at what time.`,
  'not-submitted': ({ title, due, asOf }) =>
    `${title} was due (${deadline(due)}), and on ${printDay(asOf)} no submission is known.`,
  'approved-after-submission': ({ by, approved, submitted, days: late }) =>
    `The approval by ${by} is dated ${printDay(approved)}, ${days(late)} after the submission on ${printDay(submitted)}.`,
  'presented-after-submission': ({ body, presented, submitted, days: late, by, approved, power }) =>
    `${body} first saw it on ${printDay(presented)}, ${days(late)} after it was submitted on ${printDay(submitted)}. ${
      power === 'none'
        ? 'No approval before the submission is recorded.'
        : power === 'delegated'
          ? `It was approved by ${by} under delegated powers ${dated(approved)}.`
          : `It was approved by ${by} ${dated(approved)}, not under delegated powers.`
    }`,
  'unknown-definition': ({ definition }) =>
    `No form is called ${definition}, so nothing of the return is checked. Correct the name, or add the form.`,
  'unknown-body': ({ body }) => `No body is called ${body}. Correct the name, or add the body.`,
  'unknown-role': ({ role }) => `No role is called ${role}. Correct the name, or add the role.`,
  'reporting-cycle': ({ cycle }) =>
    `These bodies report to each other in a circle: ${cycle}. An escalation would never end.`,
};
