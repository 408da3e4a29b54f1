import { periodOf, printDay } from '@ragstone/calendar';
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
 * has seen. It keeps the form's id from before it came until after, so that what was raised about it can be cleared; of a form
 * that several places complete, each return has its place's id too.
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
        const id = completed.length === 1 ? definition.id : `${definition.id}/${each.place}`;
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
    // One that has not come is owed from its deadline on, however early a rule looks at it.
    knownOn: completed === null ? standing.dueOn : publishedOn([{ document: completed.document, line: 1 }]),
    because: becauseOf(standing),
    facts: factsOf(standing, definition, completed, verdict),
    profile: { unit: 'days', polarity: 'none', decimals: 0 },
  };
};

const mustSign = ({ signOffs }: ReturnDefinition): readonly string[] =>
  signOffs.filter(({ required }) => required).map(({ role }) => role);

const becauseOf = ({ submission, dueOn, submittedOn, workingDaysLate }: ReturnStanding): string => {
  const due = `It was due on ${printDay(dueOn)}`;
  if (submittedOn === null)
    return submission === 'not-submitted'
      ? `${due}, and nobody has seen it submitted.`
      : `It is due on ${printDay(dueOn)}.`;
  const late =
    workingDaysLate === null || workingDaysLate === 0
      ? ''
      : `, ${workingDaysLate} working ${workingDaysLate === 1 ? 'day' : 'days'} late`;
  return `${due}, and was submitted on ${printDay(submittedOn)}${late}.`;
};

/** What a return would say of itself is unknown until somebody has seen it. */
const factsOf = (
  standing: ReturnStanding,
  definition: ReturnDefinition,
  completed: CompletedReturn | null,
  verdict: ReturnVerdict | undefined,
): Subject['facts'] => {
  const { submission, submittedOn, dueOn, daysUntilDue, workingDaysLate, signOffsMissing } = standing;
  const unseen: Reason =
    submission === 'not-submitted' ? 'late' : submission === 'not-yet-due' ? 'not-yet-due' : 'no-data';
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
    workingDaysLate: workingDaysLate === null ? unknown('no-date') : known(workingDaysLate),
    complete: completeness === null ? unknown(unseen) : known(completeness.complete),
    answersMissing: unanswered === undefined ? unknown(unseen) : known(unanswered.length),
    checksWrong: counted(['wrong']),
    checksDoubtful: counted(['doubtful']),
    // A form that asks for no signature says nothing by having none.
    signedOff:
      signOffsMissing === null || mustSign(definition).length === 0
        ? unknown(signOffsMissing === null ? unseen : 'no-data')
        : known(signOffsMissing.length === 0),
    signOffsMissing: signOffsMissing === null ? unknown(unseen) : known(signOffsMissing.length),
    approved: completed === null ? unknown(unseen) : known(completed.approvals.length > 0),
    presentedOn: completed?.presented == null ? unknown(unseen) : known(completed.presented.on),
  };
};
