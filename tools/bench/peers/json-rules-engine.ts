import { Engine, type EngineResult } from 'json-rules-engine';
import type { Leaf } from '../../../packages/rules/src/index.ts';
import type { Observation } from '../observations.ts';
import { tenRules } from '../ten-rules.ts';

const operators: Partial<Readonly<Record<Leaf['operator'], string>>> = {
  is: 'equal',
  isNot: 'notEqual',
  atLeast: 'greaterThanInclusive',
  atMost: 'lessThanInclusive',
  moreThan: 'greaterThan',
  lessThan: 'lessThan',
};

const engine = new Engine(
  tenRules.map(({ name, all }) => ({
    name,
    event: { type: name },
    conditions: {
      all: all.map(({ fact, operator, value }) => ({
        fact,
        operator: operators[operator] ?? operator,
        value,
      })),
    },
  })),
);

/** Everything that json-rules-engine says of a figure: every rule with each condition, its two sides and its result. */
export const explainByJsonRulesEngine = (figure: Observation): Promise<EngineResult> =>
  engine.run({ ...figure });
