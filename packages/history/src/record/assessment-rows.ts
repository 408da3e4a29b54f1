import type { Assessment, Judgement, RatingOutcome, SubjectJudgement } from '@ragstone/assurance';
import { canonicalJson } from '@ragstone/rules';
import type { TableRow } from './insert-rows.ts';

/** The rows that an assessment is asked by later, by table, in the order in which they are added. */
export interface AssessmentRows {
  readonly rule_set: readonly TableRow[];
  readonly judgement: readonly TableRow[];
  readonly rating: readonly TableRow[];
  readonly escalation: readonly TableRow[];
  readonly escalation_step: readonly TableRow[];
}

/** An assessment as rows; `id` is that of its record. The assessment itself is kept whole beside them. */
export const assessmentRows = (id: string, assessment: Assessment): AssessmentRows => {
  const judged = [...assessment.judgements.map(metricRow), ...assessment.subjects.map(subjectRow)];
  const ratings = [...assessment.judgements, ...assessment.subjects].map((each) => each.ratings);
  return {
    rule_set: assessment.ruleSets.map((ruleSet) => ({ assessment: id, ...ruleSet })),
    judgement: judged.map((row, ordinal) => ({ assessment: id, ordinal, ...row })),
    rating: ratings.flatMap((each, judgement) =>
      each.map((rating, ordinal) => ({ assessment: id, judgement, ordinal, ...ratingRow(rating) })),
    ),
    escalation: assessment.escalations.map(
      ({ rule, subject, title, state, level, since, route, draft }, ordinal) => ({
        ...{ assessment: id, ordinal, rule, title, state, level, since, route, draft },
        subject: canonicalJson(subject),
      }),
    ),
    escalation_step: assessment.escalations.flatMap(({ history }, escalation) =>
      history.map((step, ordinal) => ({ assessment: id, escalation, ordinal, ...step })),
    ),
  };
};

const reasonsRow = (reasons: readonly string[]): string => reasons.join(' ');

const metricRow = (judgement: Judgement): TableRow => {
  const { metric, place, period, basis, breakdown, title, status, outcome, reasons } = judgement;
  const { rule, missed, value, target, unit } = judgement;
  return {
    ...{ kind: 'metric', subject: metric, place, period, basis, title, status, outcome },
    ...{ rule, missed, value, target, unit },
    breakdown: breakdown === null ? null : canonicalJson(breakdown),
    reasons: reasonsRow(reasons),
  };
};

const subjectRow = ({ kind, id, title, status, outcome, reasons, rule }: SubjectJudgement): TableRow => ({
  ...{ kind, subject: id, title, status, outcome, rule },
  reasons: reasonsRow(reasons),
});

const ratingRow = ({ rule, standing, draft, status, outcome, reasons }: RatingOutcome): TableRow => ({
  ...{ rule, standing, draft, status, outcome },
  reasons: reasonsRow(reasons),
});
