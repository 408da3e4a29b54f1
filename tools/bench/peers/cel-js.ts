import { parse } from '@marcbachmann/cel-js';
import type { Leaf } from '../../../packages/rules/src/index.ts';
import type { Observation } from '../observations.ts';
import { tenRules } from '../ten-rules.ts';

const operators: Partial<Readonly<Record<Leaf['operator'], string>>> = {
  is: '==',
  isNot: '!=',
  atLeast: '>=',
  atMost: '<=',
  moreThan: '>',
  lessThan: '<',
};

const comparison = ({ fact, operator, value }: Leaf): string => {
  const other =
    typeof value === 'object' && 'fact' in value
      ? value.fact
      : typeof value === 'number'
        ? value.toFixed(1)
        : JSON.stringify(value);
  return `${fact} ${operators[operator] ?? operator} ${other}`;
};

/** The place of the first rule that holds, as one CEL expression, parsed once. */
const evaluate = parse(
  `${tenRules.map(({ all }, place) => `${all.map(comparison).join(' && ')} ? ${place}`).join(' : ')} : -1`,
);

export const ruleByCel = (figure: Observation): number => Number(evaluate({ ...figure }));
