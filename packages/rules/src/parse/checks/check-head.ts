import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { forPeriodsSchema } from '../rule-set-schema.ts';
import { valueAt } from '../value-at.ts';

/** What is adopted says by whom and when, a draft does not; the first month is not after the last. */
export const checkHead: RuleCheck = ({ input }) => {
  const state = valueAt(input, ['state']);
  const adopted = valueAt(input, ['adopted']);
  const periods = forPeriodsSchema.safeParse(valueAt(input, ['forPeriods']));
  const findings: RuleFinding[] = [];
  if (state === 'adopted' && adopted === undefined)
    findings.push({ code: 'adoption-missing', path: ['state'] });
  if (state === 'draft' && adopted !== undefined)
    findings.push({ code: 'adoption-of-draft', path: ['adopted'] });
  // Month ids sort as text.
  if (periods.success && periods.data.to !== undefined && periods.data.to < periods.data.from) {
    const { from, to } = periods.data;
    findings.push({ code: 'periods-reversed', path: ['forPeriods', 'to'], from, to });
  }
  return findings;
};
