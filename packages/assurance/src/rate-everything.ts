import type { AssessOptions } from './assess.ts';
import type { Judgement, SubjectJudgement } from './assessment.ts';
import { type CheckedPapers, checkPapers } from './check-papers.ts';
import type { EscalationOutcome } from './escalations/escalation-outcome.ts';
import { escalationsOf } from './escalations/escalations-of.ts';
import { followUpDuties } from './escalations/follow-up-duties.ts';
import { everySubject } from './every-subject.ts';
import { judgementsOf } from './judgements-of.ts';
import type { Knowledge } from './knowledge.ts';
import { type MetricSubject, metricSubjects } from './metric-subject.ts';
import { type Judged, rateSubject, type Subject } from './rate-subject.ts';

/** What the rules in force say of all that was known on a day. */
export interface EverythingRated {
  readonly metricsExpected: readonly MetricSubject[];
  readonly judgements: readonly Judgement[];
  readonly papers: CheckedPapers;
  readonly judgedSubjects: readonly Judged[];
  /** The duties among them that escalations have started. */
  readonly followed: readonly Subject[];
  /** The subjects that an assessment lists. */
  readonly subjects: readonly SubjectJudgement[];
  readonly escalations: readonly EscalationOutcome[];
}

/** Every figure, every other subject and every escalation, with no finding, chart or account made of them. */
export const rateEverything = (
  knowledge: Knowledge,
  explain: NonNullable<AssessOptions['explain']>,
): EverythingRated => {
  const metricsExpected = metricSubjects(knowledge);
  const judgements = judgementsOf(metricsExpected, knowledge, explain);
  const papers = checkPapers(knowledge, judgements);
  const judge = (subject: Subject): Judged => ({
    subject,
    judgement: rateSubject(subject, knowledge, explain === 'all'),
  });
  const recorded = everySubject(knowledge, papers);
  const raised = escalationsOf(knowledge, metricsExpected, recorded);
  // What a rule has somebody do is a duty that rules are about, and starts nothing more that is.
  const followed = followUpDuties(raised, knowledge.asOf);
  const judgedSubjects = [...recorded, ...followed].map(judge);
  return {
    metricsExpected,
    judgements,
    papers,
    judgedSubjects,
    followed,
    subjects: judgedSubjects.map(({ judgement }) => judgement).filter(isListed),
    escalations: [...raised, ...escalationsOf(knowledge, [], followed)],
  };
};

/** A claim stands among the claims; a subject of rules it is as well where one asks of it. */
const isListed = ({ kind, ratings, duties }: SubjectJudgement): boolean =>
  kind !== 'claim' || ratings.length > 0 || duties.length > 0;
