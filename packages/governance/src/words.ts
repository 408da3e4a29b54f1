import { parseDeadline, periodOf, printDay, printDeadline, printPeriod } from '@ragstone/calendar';
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
    `“${question}” is answered ${times} times: ${answers.replace(/\.$/, '')}. Keep the answer that was submitted.`,
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
  'frequency-contradicted': ({ about, to, promises }) =>
    `How often ${to} hears of ${about} is printed in more than one way: ${promises}. Ask which stands.`,
  'reported-less-often-than-promised': ({ paper, to, promised, previous, on, missed, document, line }) =>
    `“${paper}” came to ${to} on ${printDay(on)}; the one before it, by its own account, in ${printPeriod(periodOf(previous))}. It was promised ${promised} (${document}, line ${line}): ${missed === 1 ? '1 turn was' : `${missed} turns were`} missed.`,
  'duty-late': ({ to, promised, due, days: late, which }) =>
    `Owed to ${to} ${promised}, due ${printDay(due)} and ${days(late)} late, as far as every agenda since has been seen: ${which}.`,
  'duty-met-late': ({ says, paper, due, on, days: late }) =>
    `${says} was owed by ${printDay(due)} and came on ${printDay(on)} with “${paper}”, ${days(late)} late. It is met, and was not in time.`,
  'request-not-on-next-agenda': ({ body, asked, next, count, of, which }) =>
    `Of ${of === 1 ? '1 request' : `${of} requests`} that ${body} made on ${printDay(asked)}, ${count} ${count === 1 ? 'is' : 'are'} not on the agenda of ${printDay(next)}: ${which}.`,
  'next-meeting-two-ways': ({ body, after, days: printedDays, held }) =>
    `The meeting of ${body} after ${printDay(after)} is printed for more than one day: ${printedDays}.${
      held === '' ? '' : ` It was held on ${printDay(held)}.`
    }`,
  'event-dated-two-ways': ({ event, days: printedDays }) =>
    `${event} is printed for more than one day: ${printedDays}.`,
  'ends-before-needed': ({ event, on, until, needed, days: short }) =>
    `“${event}” on ${printDay(on)}, ${days(short)} before “${until}” (${needed}), up to which it is needed.`,
  'paper-dated-after-meeting': ({ paper, body, on, dated: bears, days: later }) =>
    `“${paper}” is dated ${printDay(bears)}, ${days(later)} after ${body} had it on ${printDay(on)}. What that meeting saw was not this version.`,
  'consultation-closed-before-asked': ({ paper, body, on, closes, days: earlier }) =>
    `“${paper}” asks ${body} on ${printDay(on)} for its view, and the consultation closed on ${printDay(closes)}, ${days(earlier)} before.`,
  'quorum-base-unclear': ({ body, readings, least, most }) =>
    `The quorum of ${body} is a share of its members, whose number is printed in more than one way, so that ${least} to ${most} are needed: ${readings}.`,
  'meeting-not-quorate': ({ body, on, needed, present, lacks }) =>
    `${body} met on ${printDay(on)} without a quorum: ${present} were there and ${needed} are needed${
      lacks === '' ? '' : `; it lacked ${lacks}`
    }.`,
  'more-present-than-seats': ({ body, on, category, present, seats }) =>
    `${body} met on ${printDay(on)} with ${present} of the category ${category} present, which has ${seats} ${seats === 1 ? 'seat' : 'seats'}: the others do not count towards the quorum.`,
  'decided-otherwise-than-asked': ({ says, asks, decided, subjectTo, adds }) =>
    `Asked to ${asks}: ${says}. Resolved to ${decided}${subjectTo === '' ? '' : `, subject to ${subjectTo}`}${
      adds === '' ? '' : `, and beside it ${adds}`
    }.`,
};
