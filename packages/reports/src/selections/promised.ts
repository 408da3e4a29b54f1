import type { Judgement, SubjectJudgement } from '@ragstone/assurance';
import type { PaperScope } from './paper-scope.ts';

/** What is rated of plans: what they hold, and the figures of the metrics that their indicators report. */
export const promised = ({
  assessment,
  judgements,
}: PaperScope): readonly (Judgement | SubjectJudgement)[] => {
  const metrics = new Set(
    assessment.chains.flatMap(({ measures }) =>
      measures.flatMap(({ indicators }) => indicators.map(({ metric }) => metric)),
    ),
  );
  return [
    ...assessment.subjects.filter(({ plan }) => plan !== null),
    ...judgements.filter(({ metric }) => metrics.has(metric)),
  ];
};
