import type { Escalation, RuleSet } from '@ragstone/rules';

/**
 * The rule and what it is about, joined by strokes: `discharge/off-plan/share/E10000018/month`. The rating is named only
 * by a rule that follows more than one.
 */
export const escalationId = (
  ruleSet: RuleSet,
  escalation: Escalation,
  { rating, ...subject }: Readonly<Record<string, string>>,
): string => {
  const { for: followed } = escalation;
  const isOfOne = 'ratings' in followed && followed.ratings.length === 1 && !followed.ratings.includes('*');
  const named = rating === undefined || isOfOne ? [] : [rating];
  return [ruleSet.id, escalation.id, ...Object.values(subject), ...named].join('/');
};
