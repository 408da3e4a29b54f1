import { explainCondition } from '../../explain/explain-rating.ts';
import type { Facts, SubjectProfile } from '../../language/catalogue.ts';
import type { Condition } from '../../language/condition.ts';
import { fromJsonRulesEngine, type ImportInto } from '../import/from-json-rules-engine.ts';

export const profile: SubjectProfile = { unit: 'percent', polarity: 'higher', decimals: 1 };

const into: ImportInto = {
  id: 'imported',
  title: 'Imported rules',
  for: { metrics: ['m'], windows: ['month'] },
  forPeriods: { from: '2025-04' },
};

/** The rules as somebody might keep them for json-rules-engine, read by Ragstone: the findings with their places. */
export const importing = (input: unknown): string => {
  const imported = fromJsonRulesEngine(input, into);
  if (imported.ok) return 'accepted';
  const said = imported.refusals.map(({ code, path }) => `\`${code}\` at ${path.join('/') || 'the top'}`);
  return `refused: ${said.join(', ')}`;
};

/** As `importing`, for one rule with the conditions. */
export const importingConditions = (conditions: unknown): string =>
  importing({ conditions, event: { type: 'green' } });

/** What a condition of the language comes to. */
export const evaluating = (condition: Condition, facts: Facts): string => {
  const { result, reasons } = explainCondition(condition, facts, profile);
  return reasons.length === 0
    ? String(result)
    : `unknown: ${reasons.map((reason) => `\`${reason}\``).join(', ')}`;
};
