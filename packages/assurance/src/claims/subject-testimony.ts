import { sameSpan } from '@ragstone/calendar';
import { printList, printQuantity, type Verdict } from '@ragstone/rag';
import type { SubjectJudgement } from '../assessment.ts';
import type { Claim } from '../claim.ts';
import { fundSubjects } from '../funds/fund-subjects.ts';
import type { Knowledge } from '../knowledge.ts';
import { rateSubject, type Subject } from '../rate-subject.ts';
import { readPeriod } from '../read-period.ts';
import { questionSubjects } from '../returns/question-subjects.ts';
import { projectTestimony } from './project-testimony.ts';

/** What the rated questions of a return, or the lines of a fund, say together about a claim of them all. */
export interface SubjectTestimony {
  readonly says: Verdict | null;
  readonly why: readonly string[];
}

/** Null where the claim is about no return, fund or project, or nothing of it can be judged. */
export const subjectTestimony = (claim: Claim, knowledge: Knowledge): SubjectTestimony | null => {
  const { return: completed, fund, project } = claim.subject;
  if (project !== undefined) return projectTestimony(project, knowledge);
  if (completed !== undefined) return ofQuestions(completed, knowledge);
  return fund === undefined ? null : ofFund(claim, fund, knowledge);
};

/** What the rules make of each subject that they are about, rated or not. */
const judged = (subjects: readonly Subject[], knowledge: Knowledge): readonly SubjectJudgement[] =>
  subjects
    .map((subject) => rateSubject(subject, knowledge, false))
    .filter((judgement) => judgement.ratings.length > 0);

const ofQuestions = (completed: string, knowledge: Knowledge): SubjectTestimony | null => {
  const questions = questionSubjects(knowledge).filter((subject) => subject.id.startsWith(`${completed}/`));
  const judgements = judged(questions, knowledge);
  if (judgements.length === 0) return null;
  const green = judgements.filter((judgement) => judgement.status === 'green');
  const open = judgements.filter((judgement) => judgement.status === 'not-rated');
  const off = judgements.filter((judgement) => !green.includes(judgement) && !open.includes(judgement));
  return {
    says: off.length > 0 ? 'missed' : open.length > 0 ? null : 'met',
    why: [
      green.length === judgements.length
        ? `The return answers all ${green.length} so.`
        : `The return answers ${green.length} of ${judgements.length} so.`,
      ...off.map((judgement) => `Answered otherwise: ${judgement.title}`),
      ...open.map((judgement) => `Not answered: ${judgement.title}`),
    ],
  };
};

/** The fund as a whole decides; a line that is off is named beside it. */
const ofFund = (claim: Claim, fund: string, knowledge: Knowledge): SubjectTestimony | null => {
  const period = readPeriod(claim.subject.period);
  // A plan is of the same year as its year end, and says nothing of what was spent.
  const [statement, ...others] = knowledge.statements.filter(
    (each) => each.fund === fund && each.kind !== 'plan' && sameSpan(readPeriod(each.period), period),
  );
  if (statement === undefined) return null;
  if (others.length > 0) {
    const ids = printList([statement, ...others].map(({ id }) => id));
    return {
      says: null,
      why: [`Several returns say what was spent in it, and nothing says which stands: ${ids}.`],
    };
  }
  const subjects = fundSubjects(knowledge).filter(
    ({ id }) => id === statement.id || id.startsWith(`${statement.id}/`),
  );
  const judgements = judged(subjects, knowledge);
  const whole = judgements.find(({ id }) => id === statement.id);
  if (whole === undefined || whole.status === 'not-rated') return null;
  const share = (judgement: SubjectJudgement): string => {
    const { shareOfPlan, spentShare, expectedShare } = judgement.facts;
    const spent = shareOfPlan ?? spentShare;
    return typeof spent === 'number' && typeof expectedShare === 'number'
      ? `${judgement.title}: ${printQuantity(spent, 'percent', 1)} spent, ${printQuantity(expectedShare, 'percent', 1)} expected, ${judgement.status}.`
      : `${judgement.title}: ${judgement.status}.`;
  };
  const off = judgements.filter(
    (each) => each !== whole && (each.status === 'amber' || each.status === 'red'),
  );
  return { says: whole.status === 'green' ? 'met' : 'missed', why: [whole, ...off].map(share) };
};
