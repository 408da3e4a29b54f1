import type { RatingOutcome } from '@ragstone/assurance';
import { isOfBoards } from './of-boards.ts';
import type { PaperInput } from './paper-input.ts';

/**
 * The same input without the metrics that a paper is not about: without their judgements, claims, findings, exceptions,
 * charts and roll-ups, and without the rule sets that rate nothing else. What is not about a metric stays, but for what
 * boards are owed.
 */
export const onlyMetrics = (input: PaperInput, isAbout: (metric: string) => boolean): PaperInput => {
  const { assessment } = input;
  const { judgements } = assessment;
  const subjects = assessment.subjects.filter((subject) => !isOfBoards(subject));
  const stays = ({ subject }: { readonly subject: { readonly metric?: string | undefined } }): boolean =>
    subject.metric === undefined || isAbout(subject.metric);
  const ratesOnlyOthers = (ruleSet: string): boolean => {
    const isRated = ({ ratings }: { readonly ratings: readonly RatingOutcome[] }): boolean =>
      ratings.some(({ rule }) => rule.startsWith(`${ruleSet}/`));
    const rated = judgements.filter(isRated);
    const ratesAny = rated.length > 0 || assessment.subjects.some(isRated);
    return ratesAny && !subjects.some(isRated) && !rated.some(({ metric }) => isAbout(metric));
  };
  return {
    ...input,
    assessment: {
      ...assessment,
      ruleSets: assessment.ruleSets.filter(({ id }) => !ratesOnlyOthers(id)),
      judgements: judgements.filter(({ metric }) => isAbout(metric)),
      claims: assessment.claims.filter(stays),
      subjects,
      findings: assessment.findings.filter((each) => stays(each) && !isOfBoards(each)),
      exceptions: assessment.exceptions.filter((each) => stays(each) && !isOfBoards(each.subject)),
      rollUps: assessment.rollUps.filter(({ members }) => members.length === 0 || members.some(stays)),
      charts: assessment.charts.filter(({ metric }) => isAbout(metric)),
    },
  };
};
