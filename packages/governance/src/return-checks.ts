import { answersAreAskedFor } from './checks/answers-are-asked-for.ts';
import { answersAreGivenOnce } from './checks/answers-are-given-once.ts';
import { answersFitTheirQuestion } from './checks/answers-fit-their-question.ts';
import { approvedBeforeSubmission } from './checks/approved-before-submission.ts';
import { demandsAreMet } from './checks/demands-are-met.ts';
import { expectedAnswersAreGiven } from './checks/expected-answers-are-given.ts';
import { presentedBeforeSubmission } from './checks/presented-before-submission.ts';
import { rolesAreHeldApart } from './checks/roles-are-held-apart.ts';
import { signOffsAreAskedFor } from './checks/sign-offs-are-asked-for.ts';
import { signOffsAreGiven } from './checks/sign-offs-are-given.ts';
import { signOffsAreInPerson } from './checks/sign-offs-are-in-person.ts';
import { submittedInTime } from './checks/submitted-in-time.ts';
import type { ReturnCheck } from './return-records.ts';

/**
 * Every check of a return, in the order in which a form is filled in and sent: the answers (first whether they are
 * answers to this form at all, as the others pass over those that are not), then who signed, then when.
 */
export const returnChecks: readonly ReturnCheck[] = Object.freeze([
  answersAreAskedFor,
  answersAreGivenOnce,
  answersFitTheirQuestion,
  expectedAnswersAreGiven,
  demandsAreMet,
  signOffsAreAskedFor,
  signOffsAreGiven,
  signOffsAreInPerson,
  rolesAreHeldApart,
  submittedInTime,
  approvedBeforeSubmission,
  presentedBeforeSubmission,
]);
