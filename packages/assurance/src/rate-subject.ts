import type { Day, Period } from '@ragstone/calendar';
import { isGreener, printList, type Reason } from '@ragstone/rag';
import {
  checkDuty,
  type Duty,
  type DutyResult,
  dutiesOf,
  type Facts,
  type FactValue,
  type Rating,
  type RatingResult,
  type RuleSet,
  rate,
  type SubjectKind,
  type SubjectProfile,
} from '@ragstone/rules';
import type { DutyOutcome, JudgementExplanation, RatingOutcome, SubjectJudgement } from './assessment.ts';
import { explanationOf, withdrawn } from './explanation-of.ts';
import { isAbout } from './is-about.ts';
import type { Knowledge } from './knowledge.ts';
import type { RatingInForce } from './metric-subject.ts';
import { readOtherwise } from './read-otherwise.ts';
import { rulesFor } from './rules-in-force.ts';
import { standingOf } from './standing.ts';

/** A subject that is not a metric's figure, with what is known of it. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly title: string;
  /** The rules that are for it rate it. */
  readonly period: Period;
  /** What several of its kind are called, where that is not the kind: `unnumbered actions`. */
  readonly called?: readonly [one: string, many: string] | undefined;
  /** The definition of a return or question, the document of a claim, the plan of what belongs to one. */
  readonly in?: string | undefined;
  /** Of the form, for a question. */
  readonly section?: string | undefined;
  /** The delivery plan that it belongs to, and the body to which it is reported. */
  readonly plan?: string | undefined;
  readonly reportsTo?: string | null | undefined;
  /** Roles or bodies. */
  readonly owners?: readonly string[] | undefined;
  /** The day from which a rule that starts something counts: when what it rests on was known, or fell due. */
  readonly knownOn?: Day | null | undefined;
  /** Why it stands as it does, as a sentence, where it has one of its own. */
  readonly because?: string | undefined;
  readonly facts: Facts;
  /** The facts as they may be instead, where its record contradicts itself: a colour that one of them turns worse is withdrawn. */
  readonly otherwise?: readonly Facts[] | undefined;
  readonly profile: SubjectProfile;
}

/** A subject with what the rules in force make of it. */
export interface Judged {
  readonly subject: Subject;
  readonly judgement: SubjectJudgement;
}

/** Steps 4 and 5 for a subject: every rating and duty of the rules in force that is about it. */
export const rateSubject = (subject: Subject, knowledge: Knowledge, explain: boolean): SubjectJudgement => {
  const ruleSets = rulesFor(knowledge.ruleSets, subject.period);
  const rated = ratingsAbout(subject, knowledge).map(({ ruleSet, rating }) => ({
    rating,
    outcome: outcomeOf(ruleSet, rating, subject),
  }));
  const outcomes = rated.map(({ outcome }) => outcome);
  const standing = standingOf(outcomes);
  const chosen = rated.find(({ outcome }) => outcome === standing.of);
  return {
    kind: subject.kind,
    id: subject.id,
    title: subject.title,
    plan: subject.plan ?? null,
    owners: subject.owners ?? [],
    ...standing.result,
    facts: Object.fromEntries(
      Object.entries(subject.facts).map(([name, known]) => [name, known.known ? known.value : null]),
    ),
    ratings: outcomes,
    duties: ruleSets.flatMap((ruleSet) =>
      dutiesOf(ruleSet)
        .filter((duty) => isAbout(duty.for, subject))
        .map((duty) =>
          dutyOutcome(`${ruleSet.id}/${duty.id}`, duty.showSinglyUpTo ?? null, dutyResult(duty, subject)),
        ),
    ),
    explanation: explain && chosen !== undefined ? explained(chosen.rating, subject) : null,
  };
};

/** Every rating of the rules in force that is about the subject. */
export const ratingsAbout = (subject: Subject, knowledge: Knowledge): readonly RatingInForce[] =>
  rulesFor(knowledge.ruleSets, subject.period).flatMap((ruleSet) =>
    ruleSet.ratings.filter((rating) => isAbout(rating.for, subject)).map((rating) => ({ ruleSet, rating })),
  );

/** What a rating says by the facts that stand, and whether that would be worse by others that the same record gives. */
const ratedBoth = (
  rating: Rating,
  { facts, otherwise = [], profile }: Subject,
): { readonly rated: RatingResult; readonly isWithdrawn: boolean } => {
  const rated = rate(rating, facts, profile);
  const isWithdrawn = otherwise
    .map((others) => rate(rating, others, profile))
    .some(({ status }) => status !== 'not-rated' && isGreener(rated.status, status));
  return { rated, isWithdrawn };
};

const ratedBy = (rating: Rating, subject: Subject): Pick<RatingResult, 'status' | 'outcome' | 'reasons'> => {
  const { rated, isWithdrawn } = ratedBoth(rating, subject);
  return isWithdrawn ? { status: 'not-rated', outcome: null, reasons: ['figures-conflict'] } : rated;
};

const explained = (rating: Rating, subject: Subject): JudgementExplanation => {
  const explanation = explanationOf(rating, subject.facts, subject.profile);
  return ratedBoth(rating, subject).isWithdrawn ? withdrawn(explanation) : explanation;
};

/** A duty by the facts that stand. Where others of the same record say otherwise, only one that is not met is known. */
const dutyResult = (duty: Duty, { facts, otherwise, profile }: Subject): DutyResult => {
  const result = checkDuty(duty, facts, profile);
  const agrees = (otherwise ?? [])
    .map((others) => checkDuty(duty, others, profile))
    .every(({ due, met }) => due === result.due && met === result.met);
  const isUnmet = result.due === true && result.met === false;
  return agrees || isUnmet
    ? result
    : { due: 'unknown', met: 'unknown', missing: [], reasons: ['figures-conflict'] };
};

const outcomeOf = (ruleSet: RuleSet, rating: Rating, subject: Subject): RatingOutcome => {
  const rated = ratedBy(rating, subject);
  const marks: readonly Reason[] = [];
  const reading = readOtherwise(rating, rated, (alternative) =>
    rate(alternative.rating, subject.facts, subject.profile),
  );
  return {
    rule: `${ruleSet.id}/${rating.id}`,
    standing: rating.standing,
    status: rated.status,
    outcome: rated.outcome,
    reasons: rated.reasons,
    marks,
    draft: ruleSet.state === 'draft',
    ...(reading === null ? {} : { reading }),
  };
};

const dutyOutcome = (rule: string, showSinglyUpTo: number | null, result: DutyResult): DutyOutcome => {
  const due = result.due === 'unknown' ? null : result.due;
  const met = result.met === 'unknown' ? null : result.met;
  const missing = result.missing.map((name) => name.replaceAll('-', ' '));
  return {
    rule,
    due,
    met,
    missing: result.missing,
    showSinglyUpTo,
    says:
      due === null
        ? 'It is not known whether this duty arises.'
        : !due
          ? 'This duty does not arise.'
          : met === true
            ? 'This duty arises and is met.'
            : missing.length === 0
              ? 'This duty arises; whether it is met is not known.'
              : `This duty arises, and is not met: ${printList(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
  };
};

/** A known fact, or one that nothing is known of. */
export const fact = (value: FactValue | null): Facts[string] =>
  value === null ? { known: false, reasons: ['no-data'] } : { known: true, value };
