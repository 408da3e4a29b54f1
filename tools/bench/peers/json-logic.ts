import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import type { Leaf } from '../../../packages/rules/src/index.ts';
import type { Observation } from '../observations.ts';
import { tenRules } from '../ten-rules.ts';

const operators: Partial<Readonly<Record<Leaf['operator'], string>>> = {
  is: '===',
  isNot: '!==',
  atLeast: '>=',
  atMost: '<=',
  moreThan: '>',
  lessThan: '<',
};

const comparison = ({ fact, operator, value }: Leaf) => ({
  [operators[operator] ?? operator]: [
    { var: fact },
    typeof value === 'object' && 'fact' in value ? { var: value.fact } : value,
  ],
});

/** The place of the first rule that holds, as one JsonLogic expression. */
const logic = {
  if: [...tenRules.flatMap(({ all }, place) => [{ and: all.map(comparison) }, place]), -1],
};

export const ruleByJsonLogicJs = (figure: Observation): number => jsonLogic.apply(logic, figure);

const built = new LogicEngine().build(logic);

export const ruleByJsonLogicEngine = (figure: Observation): number => built(figure);
