import { ruleSetJsonSchema } from '@ragstone/rules';
import type { Console } from '../../console.ts';

/** `ragstone rules schema`: the JSON Schema that the parser of rule sets is made of. */
export const rulesSchema = (console: Console): 0 => {
  console.write(`${JSON.stringify(ruleSetJsonSchema(), null, 2)}\n`);
  return 0;
};
