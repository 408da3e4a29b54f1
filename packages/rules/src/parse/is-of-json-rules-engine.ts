const isRule = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'conditions' in input && 'event' in input;

/** Whether parsed JSON is a rule of json-rules-engine, a list of them, or one under `rules`: no rule set looks like that. */
export const isOfJsonRulesEngine = (input: unknown): boolean => {
  if (Array.isArray(input)) return input.some(isRule);
  if (isRule(input)) return true;
  return typeof input === 'object' && input !== null && 'rules' in input && !('ratings' in input)
    ? Array.isArray(input.rules) && input.rules.some(isRule)
    : false;
};
