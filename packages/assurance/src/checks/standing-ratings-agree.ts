import type { Finding } from '@ragstone/rag';
import type { Judgement, SubjectJudgement } from '../assessment.ts';
import { standingRatings } from '../standing.ts';

/** Two adopted ratings of one subject that both claim to stand: nobody has said which one does. */
export const standingRatingsAgree = (
  judgements: readonly Judgement[],
  subjects: readonly SubjectJudgement[],
): readonly Finding<'two-standing-ratings'>[] => [
  ...judgements.flatMap(({ metric, place, period, ratings }) =>
    twoStanding({ metric, place, period }, ratings),
  ),
  ...subjects.flatMap(({ kind, id, ratings }) => twoStanding({ kind, id }, ratings)),
];

const twoStanding = (
  subject: Finding['subject'],
  ratings: Judgement['ratings'],
): readonly Finding<'two-standing-ratings'>[] => {
  const standing = standingRatings(ratings);
  if (standing.length < 2) return [];
  const named = standing.map((each) => `${each.rule} (${each.status})`).join(' and ');
  return [
    {
      code: 'two-standing-ratings',
      severity: 'error',
      subject,
      message: `${named} both stand for one subject. Set "standing": false on all but one.`,
      figures: {},
      at: null,
      source: null,
    },
  ];
};
