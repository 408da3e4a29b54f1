import type * as z from 'zod';
import type { Condition } from '../language/condition.ts';
import type { Escalation } from '../language/escalation.ts';
import type { Rating } from '../language/rating.ts';
import type { Duty, RollUp } from '../language/rule-set.ts';
import { conditionSchema } from './condition-schema.ts';
import { escalationSchema } from './escalation-schema.ts';
import type { Path, RuleFinding } from './finding.ts';
import { ratingSchema } from './rating-schema.ts';
import type { RuleContext } from './rule-context.ts';
import { dutySchema, rollUpSchema } from './rule-set-schema.ts';
import { valueAt } from './value-at.ts';

/** A part of the rule set and where it stands. */
export interface Placed<T> {
  readonly path: Path;
  readonly value: T;
}

/** What of an input can be read: a fault in one rating hides none in another. */
export interface RuleParts {
  readonly input: unknown;
  readonly ratings: readonly Placed<Rating>[];
  readonly duties: readonly Placed<Duty>[];
  readonly escalations: readonly Placed<Escalation>[];
  readonly rollUps: readonly Placed<RollUp>[];
  /** The named conditions that can be read, and the names of all. */
  readonly conditions: readonly Placed<Condition>[];
  readonly conditionNames: readonly string[];
}

/** One check of what the schema cannot see. It reports every fault and never throws. */
export type RuleCheck = (parts: RuleParts, context: RuleContext) => readonly RuleFinding[];

export const rulePartsOf = (input: unknown): RuleParts => ({
  input,
  ...namedConditionsOf(valueAt(input, ['conditions'])),
  ratings: readable(ratingSchema, input, 'ratings'),
  duties: readable(dutySchema, input, 'duties'),
  escalations: readable(escalationSchema, input, 'escalations'),
  rollUps: readable(rollUpSchema, input, 'rollUps'),
});

const namedConditionsOf = (written: unknown): Pick<RuleParts, 'conditions' | 'conditionNames'> => {
  const entries = typeof written === 'object' && written !== null ? Object.entries(written) : [];
  return {
    conditionNames: entries.map(([name]) => name),
    conditions: entries.flatMap(([name, condition]) => {
      const parsed = conditionSchema.safeParse(condition);
      return parsed.success ? [{ path: ['conditions', name], value: parsed.data }] : [];
    }),
  };
};

const readable = <T>(schema: z.ZodType<T>, input: unknown, key: string): readonly Placed<T>[] => {
  const items = valueAt(input, [key]);
  return (Array.isArray(items) ? items : []).flatMap((item, index) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [{ path: [key, index], value: parsed.data }] : [];
  });
};
