import type { Applies, Facts, Rating, SubjectProfile } from '@ragstone/rules';
import type { AssessOptions } from './assess.ts';
import { type CheckedPapers, checkPapers } from './check-papers.ts';
import { escalationsOf } from './escalations/escalations-of.ts';
import { followUpDuties } from './escalations/follow-up-duties.ts';
import { everySubject } from './every-subject.ts';
import { judgementsOf } from './judgements-of.ts';
import { type Knowledge, knowledgeOn } from './knowledge.ts';
import { metricSubjects } from './metric-subject.ts';
import { rateMetric } from './rate-metric.ts';
import { ratingsAbout, type Subject } from './rate-subject.ts';
import type { Workspace } from './workspace.ts';

/** A rating of a subject with the facts that it read: all that another engine needs to rate it again. */
export interface RatedOnce {
  readonly rating: Rating;
  readonly facts: Facts;
  readonly profile: SubjectProfile;
}

/** Every rating that an assessment makes, under every reading of its source, one by one, so that none need be kept. */
export function* everyRated(
  workspace: Workspace,
  { asOf }: Pick<AssessOptions, 'asOf'>,
): Generator<RatedOnce, void> {
  const knowledge = knowledgeOn(workspace, asOf);
  for (const subject of metricSubjects(knowledge)) {
    for (const rated of rateMetric(subject, knowledge).rated) {
      for (const { inForce, figure, sides } of [rated, ...rated.readings]) {
        yield { rating: inForce.rating, facts: figure.facts, profile: sides.profile };
      }
    }
  }
  const recorded = everySubject(knowledge, papersAsked(knowledge));
  for (const subject of [...recorded, ...followUpsAsked(knowledge, recorded)]) {
    for (const { rating } of ratingsAbout(subject, knowledge)) {
      const readings = rating.reading?.means ?? [];
      for (const each of [rating, ...readings.map((reading) => reading.rating)]) {
        yield { rating: each, facts: subject.facts, profile: subject.profile };
      }
    }
  }
}

/** Papers are held against every figure only where a rating asks what came of it. */
const papersAsked = (knowledge: Knowledge): Pick<CheckedPapers, 'claims' | 'returns'> =>
  knowledge.ruleSets.some(({ ratings }) => ratings.some((rating) => isOfPapers(rating.for)))
    ? checkPapers(knowledge, judgementsOf(metricSubjects(knowledge), knowledge, 'none'))
    : { claims: [], returns: [] };

const isOfPapers = (applies: Applies): boolean =>
  'each' in applies && (applies.each === 'return' || applies.each === 'claim');

/** Escalations are followed only where one has started something that is looked at regularly, which is a duty to be rated. */
const followUpsAsked = (knowledge: Knowledge, recorded: readonly Subject[]): readonly Subject[] =>
  knowledge.workspace.decisions.some(({ decides }) => decides === 'started')
    ? followUpDuties(escalationsOf(knowledge, metricSubjects(knowledge), recorded), knowledge.asOf)
    : [];
