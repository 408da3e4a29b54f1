import { type Day, periodOf, printDay } from '@ragstone/calendar';
import {
  type CompletedReturn,
  type ReturnDefinition,
  type ReturnStanding,
  returnCompleteness,
  returnStanding,
} from '@ragstone/governance';
import { known, type Reason, unknown } from '@ragstone/rag';
import type { ReturnVerdict } from '../assessment.ts';
import type { Knowledge } from '../knowledge.ts';
import { fact, type Subject } from '../rate-subject.ts';

/**
 * Every form that was known, as a subject of rules about the period that it reports: as it was completed, or as what nobody
 * has seen. A form names no places, so that nobody can say who has not sent it: it stands under its own id until somebody has
 * been seen to complete it, and then each return under the form's and its place's, whoever else sends one later. A place that never
 * sends one is not seen.
 */
export const returnSubjects = (
  knowledge: Knowledge,
  verdicts: readonly ReturnVerdict[],
): readonly Subject[] =>
  knowledge.workspace.returnDefinitions
    .filter(({ source }) => knowledge.isKnown(source))
    .flatMap((definition) => {
      const completed = knowledge.returns.filter((each) => each.definition === definition.id);
      if (completed.length === 0) return [subjectOf(definition, null, definition.id, knowledge, verdicts)];
      return completed.map((each) => {
        const isOnly = completed.filter(({ place }) => place === each.place).length === 1;
        const id = [definition.id, each.place, ...(isOnly ? [] : [each.id])].join('/');
        return subjectOf(definition, each, id, knowledge, verdicts);
      });
    });

const subjectOf = (
  definition: ReturnDefinition,
  completed: CompletedReturn | null,
  id: string,
  { asOf, placeName, publishedOn }: Knowledge,
  verdicts: readonly ReturnVerdict[],
): Subject => {
  const standing = returnStanding(definition, completed, asOf);
  const verdict = verdicts.find((each) => each.id === completed?.id);
  const approvedBy = verdict?.approval?.by;
  return {
    kind: 'return',
    id,
    title: completed === null ? definition.title : `${definition.title}, ${placeName(completed.place)}`,
    period: periodOf(definition.financialYear),
    in: definition.id,
    owners: [...new Set([...(approvedBy === undefined ? [] : [approvedBy]), ...mustSign(definition)])],
    // One that nobody has seen is owed from its deadline on; of what comes before that, nobody can say from which day.
    knownOn:
      completed === null
        ? unseenSince(standing, asOf)
        : publishedOn([{ document: completed.document, line: 1 }]),
    because: becauseOf(standing),
    facts: factsOf(standing, definition, completed, verdict, asOf),
    profile: { unit: 'days', polarity: 'none', decimals: 0 },
  };
};

const unseenSince = ({ dueOn }: ReturnStanding, asOf: Day): Day | null => (dueOn <= asOf ? dueOn : null);

const mustSign = ({ signOffs }: ReturnDefinition): readonly string[] =>
  signOffs.filter(({ required }) => required).map(({ role }) => role);

const becauseOf = ({ submission, dueOn, submittedOn, workingDaysLate }: ReturnStanding): string => {
  const due = `It was due on ${printDay(dueOn)}`;
  if (submittedOn === null)
    return submission === 'not-submitted'
      ? `${due}, and nobody has seen it submitted.`
      : `It is due on ${printDay(dueOn)}.`;
  const sent = `${due}, and was submitted on ${printDay(submittedOn)}`;
  if (submission === 'submitted-on-the-day') return `${sent}, at a time that is not printed.`;
  if (submission !== 'submitted-late') return `${sent}.`;
  if (workingDaysLate === null) return `${sent}, late.`;
  return `${sent}, late by ${workingDaysLate} working ${workingDaysLate === 1 ? 'day' : 'days'}.`;
};

/** What a return would say of itself is unknown until somebody has seen it. */
const factsOf = (
  standing: ReturnStanding,
  definition: ReturnDefinition,
  completed: CompletedReturn | null,
  verdict: ReturnVerdict | undefined,
  asOf: Day,
): Subject['facts'] => {
  const { submission, submittedOn, dueOn, daysUntilDue, workingDaysLate, signOffsMissing } = standing;
  const unseen: Reason =
    submission === 'not-submitted' ? 'late' : submission === 'not-yet-due' ? 'not-yet-due' : 'no-data';
  // A form that asks for no signature says nothing by lacking none.
  const unsigned = mustSign(definition).length === 0 ? unknown('no-data') : known(signOffsMissing ?? []);
  const signatures = signOffsMissing === null ? unknown(unseen) : unsigned;
  const completeness = completed === null ? null : returnCompleteness(definition, completed);
  const unanswered = completeness?.checks.filter((check) => check.question !== null && !check.complete);
  const counted = (verdicts: readonly string[]) =>
    verdict === undefined
      ? unknown(unseen)
      : known(verdict.checks.filter((check) => verdicts.includes(check.verdict)).length);
  return {
    submission: fact(submission),
    submitted: fact(submittedOn !== null),
    submittedOn: submittedOn === null ? unknown(unseen) : known(submittedOn),
    dueOn: fact(dueOn),
    daysUntilDue: fact(daysUntilDue),
    workingDaysLate:
      workingDaysLate === null
        ? unknown(submission === 'not-yet-due' ? 'not-yet-due' : 'no-date')
        : known(workingDaysLate),
    complete: completeness === null ? unknown(unseen) : known(completeness.complete),
    answersMissing: unanswered === undefined ? unknown(unseen) : known(unanswered.length),
    checksWrong: counted(['wrong']),
    checksDoubtful: counted(['doubtful']),
    signedOff: signatures.known ? known(signatures.value.length === 0) : signatures,
    signOffsMissing: signatures.known ? known(signatures.value.length) : signatures,
    approved: completed === null ? unknown(unseen) : known(isApproved(completed, asOf)),
    presentedOn:
      completed?.presented == null || completed.presented.on > asOf
        ? unknown(unseen)
        : known(completed.presented.on),
  };
};

/** What was approved on a later day is not approved yet; on a day that nobody prints, it is from when the return was seen. */
const isApproved = ({ approvals }: CompletedReturn, asOf: Day): boolean =>
  approvals.some(({ on }) => on === null || on <= asOf);
