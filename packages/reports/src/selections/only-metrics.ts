import type { AssessmentFinding, RatingOutcome } from '@ragstone/assurance';
import { isOfBoards } from './of-boards.ts';
import type { PaperInput } from './paper-input.ts';

interface SubjectKeys {
  readonly plan?: string | null | undefined;
  readonly kind?: string | undefined;
  readonly id?: string | undefined;
}

/**
 * The same input without the metrics that a paper is not about: without their judgements, claims, findings, exceptions,
 * escalations, charts and roll-ups, without what delivery plans hold and what boards are owed, and without the rule sets that rate
 * nothing else and what is found in those. What is about none of these stays.
 */
export const onlyMetrics = (input: PaperInput, isAbout: (metric: string) => boolean): PaperInput => {
  const { assessment } = input;
  const { judgements } = assessment;
  const promised = new Set(assessment.subjects.flatMap(({ plan, id }) => (plan === null ? [] : [id])));
  const stays = ({ subject }: { readonly subject: { readonly metric?: string | undefined } }): boolean =>
    subject.metric === undefined || isAbout(subject.metric);
  const claimsLeft = new Set(assessment.claims.flatMap((claim) => (stays(claim) ? [] : [claim.id])));
  const isOfPaper = (subject: SubjectKeys): boolean =>
    subject.plan == null &&
    !isOfBoards({ kind: subject.kind }) &&
    !(subject.kind === 'claim' && claimsLeft.has(subject.id ?? ''));
  const subjects = assessment.subjects.filter(isOfPaper);
  const ratesOnlyOthers = (ruleSet: string): boolean => {
    const isRated = ({ ratings }: { readonly ratings: readonly RatingOutcome[] }): boolean =>
      ratings.some(({ rule }) => rule.startsWith(`${ruleSet}/`));
    const rated = judgements.filter(isRated);
    const ratesAnything = rated.length > 0 || assessment.subjects.some(isRated);
    return ratesAnything && !subjects.some(isRated) && !rated.some(({ metric }) => isAbout(metric));
  };
  const rulesOfOthers = input.workspace.ruleSets.filter(({ id }) => ratesOnlyOthers(id));
  const rulesKept = input.workspace.ruleSets.filter((each) => !rulesOfOthers.includes(each));
  const textOfOthers = JSON.stringify(rulesOfOthers);
  const textKept = JSON.stringify(rulesKept);
  const names = (rules: string, id: string): boolean => rules.includes(JSON.stringify(id));
  /** A finding about a rule or a target of another system, which names no metric. */
  const isOfOthers = ({ subject, source }: AssessmentFinding): boolean =>
    rulesOfOthers.some(({ id }) => subject.rule?.startsWith(`${id}/`) === true) ||
    (subject.target !== undefined &&
      names(textOfOthers, subject.target) &&
      !names(textKept, subject.target)) ||
    (Object.keys(subject).length === 0 &&
      source.file !== null &&
      rulesOfOthers.some(({ at }) => input.workspace.locate(at)?.file === source.file));
  return {
    ...input,
    assessment: {
      ...assessment,
      ruleSets: assessment.ruleSets.filter(({ id }) => !ratesOnlyOthers(id)),
      judgements: judgements.filter(({ metric }) => isAbout(metric)),
      subjects,
      claims: assessment.claims.filter((claim) => stays(claim) && claim.subject.project === undefined),
      findings: assessment.findings.filter((each) => stays(each) && !isOfBoards(each) && !isOfOthers(each)),
      exceptions: assessment.exceptions.filter((each) => stays(each) && isOfPaper(each.subject)),
      escalations: assessment.escalations.filter((each) => stays(each) && isOfPaper(each.subject)),
      rollUps: assessment.rollUps.filter(
        ({ members }) =>
          members.length === 0 ||
          members.some((member) => stays(member) && !promised.has(member.subject.id ?? '')),
      ),
      charts: assessment.charts.filter(({ metric }) => isAbout(metric)),
      rankings: assessment.rankings.filter(({ metric }) => isAbout(metric)),
    },
  };
};
