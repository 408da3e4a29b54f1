import { known, type Maybe, type Reason, reasonsOf, unknown } from '@ragstone/rag';
import type { Facts, FactValue, SubjectProfile } from '../language/catalogue.ts';
import type { Truth } from '../language/condition.ts';
import type { Duty } from '../language/rule-set.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import { combine, type Evaluation } from './evaluation.ts';
import { resolveFact } from './resolve-operand.ts';

/** What a duty comes to for a subject. */
export interface DutyResult {
  /** Whether it arises. */
  readonly due: Truth;
  /** Whether it is done. A duty that does not arise is. */
  readonly met: Truth;
  /** The facts required and known not to be given, where the duty arises or may. */
  readonly missing: readonly string[];
  /** Why either is unknown. */
  readonly reasons: readonly Reason[];
}

/** Whether a duty arises for the subject, and whether what it requires is there. */
export const checkDuty = (duty: Duty, facts: Facts, profile: SubjectProfile): DutyResult => {
  const due: Evaluation =
    duty.when === undefined ? { result: true, reasons: [] } : evaluateCondition(duty.when, facts, profile);
  if (due.result === false) return { due: false, met: true, missing: [], reasons: [] };
  const requirements = duty.requires.map((fact) => ({ fact, given: givenOf(resolveFact({ fact }, facts)) }));
  const given = combine(
    'all',
    requirements.map(
      (each): Evaluation => ({
        result: each.given.known ? each.given.value : 'unknown',
        reasons: reasonsOf(each.given),
      }),
    ),
  );
  const met = due.result === 'unknown' && given.result === false ? 'unknown' : given.result;
  return {
    due: due.result,
    met,
    missing: requirements.flatMap((each) => (each.given.known && !each.given.value ? [each.fact] : [])),
    reasons: [...new Set([...due.reasons, ...given.reasons])],
  };
};

const givenOf = (fact: Maybe<FactValue>): Maybe<boolean> => {
  if (!fact.known) return fact;
  return typeof fact.value === 'boolean' ? known(fact.value) : unknown('unit-conflict');
};
