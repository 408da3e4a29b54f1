import type { Facts, Rating, SubjectProfile } from '@ragstone/rules';
import type { AssessOptions } from './assess.ts';
import { boardSubjects } from './boards/board-subjects.ts';
import { fundSubjects } from './funds/fund-subjects.ts';
import { knowledgeOn } from './knowledge.ts';
import { metricSubjects } from './metric-subject.ts';
import { rateMetric } from './rate-metric.ts';
import { ratingsAbout } from './rate-subject.ts';
import { questionSubjects } from './returns/question-subjects.ts';
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
  for (const subject of [
    ...fundSubjects(knowledge),
    ...questionSubjects(knowledge),
    ...boardSubjects(knowledge),
  ]) {
    for (const { rating } of ratingsAbout(subject, knowledge)) {
      const readings = rating.reading?.means ?? [];
      for (const each of [rating, ...readings.map((reading) => reading.rating)]) {
        yield { rating: each, facts: subject.facts, profile: subject.profile };
      }
    }
  }
}
