import { isDay } from '@ragstone/calendar';
import { type Polarity, quantise } from '@ragstone/rag';
import type { Engine } from 'json-rules-engine';
import type { FactValue } from '../../language/catalogue.ts';
import type { ListOperand, Operator, Truth } from '../../language/condition.ts';
import type { Compared, Edges, Side } from './side.ts';

/** Which of the two runs asks: what is true for certain, or what may be true. */
export type Pass = 'definitely' | 'possibly';

/**
 * Gives json-rules-engine the operators of the language, and `definitely:` and `possibly:` to put before them. They
 * are written here once more, apart from the evaluator's, so that a slip in either is a difference.
 */
export const addTruthOperators = (engine: Engine, polarity: Polarity): void => {
  for (const [name, holds] of Object.entries(operatorsFor(polarity))) {
    // A third answer passes through to the decorator, though the engine's types know two.
    engine.addOperator(name, (fact: Side, value: Compared) => compare(fact, value, holds) as boolean);
  }
  engine.addOperatorDecorator('definitely', (fact, value, ask) => (ask(fact, value) as Truth) === true);
  engine.addOperatorDecorator('possibly', (fact, value, ask) => (ask(fact, value) as Truth) !== false);
};

/** Null: these two cannot be compared so. */
type Holds = (fact: FactValue, value: FactValue | Edges | ListOperand) => boolean | null;

const compare = (fact: Side, compared: Compared, holds: Holds): Truth => {
  const other = isSide(compared) ? compared : { value: compared, unit: null };
  if (fact.value === null || other.value === null || isEdges(fact.value)) return 'unknown';
  if (fact.unit !== null && other.unit !== null && fact.unit !== other.unit) return 'unknown';
  return holds(fact.value, other.value) ?? 'unknown';
};

const isSide = (compared: Compared): compared is Side =>
  typeof compared === 'object' && !Array.isArray(compared);
const isEdges = (value: unknown): value is Edges =>
  typeof value === 'object' && value !== null && 'lowest' in value;

const operatorsFor = (polarity: Polarity): Readonly<Record<Operator, Holds>> => {
  const goodness = goodnessBy(polarity);
  const byMerit = (holds: (fact: number, value: number) => boolean): Holds =>
    goodness === null ? () => null : numbers(holds, goodness);
  return {
    atLeastAsGoodAs: byMerit((fact, value) => fact >= value),
    betterThan: byMerit((fact, value) => fact > value),
    worseThan: byMerit((fact, value) => fact < value),
    lessThan: numbers((fact, value) => fact < value),
    atMost: numbers((fact, value) => fact <= value),
    moreThan: numbers((fact, value) => fact > value),
    atLeast: numbers((fact, value) => fact >= value),
    equal: sameness((same) => same),
    is: sameness((same) => same),
    notEqual: sameness((same) => !same),
    isNot: sameness((same) => !same),
    oneOf: membership((isMember) => isMember),
    noneOf: membership((isMember) => !isMember),
    before: days((fact, value) => fact < value),
    onOrBefore: days((fact, value) => fact <= value),
    after: days((fact, value) => fact > value),
    onOrAfter: days((fact, value) => fact >= value),
    within: (fact, value) =>
      typeof fact === 'number' && isEdges(value)
        ? quantise(value.lowest) <= quantise(fact) && quantise(fact) <= quantise(value.highest)
        : null,
    isKnown: () => true,
  };
};

/** A number that is larger the better the value is; null where neither way is better. */
const goodnessBy = (polarity: Polarity): ((value: number) => number) | null => {
  if (polarity === 'none') return null;
  if (polarity === 'higher') return (value) => value;
  if (polarity === 'lower') return (value) => -value;
  return (value) => -Math.abs(value - polarity.closerTo);
};

const numbers =
  (holds: (fact: number, value: number) => boolean, measure = (value: number) => value): Holds =>
  (fact, value) =>
    typeof fact === 'number' && typeof value === 'number'
      ? holds(quantise(measure(fact)), quantise(measure(value)))
      : null;

const days =
  (holds: (fact: string, value: string) => boolean): Holds =>
  (fact, value) =>
    typeof fact === 'string' && typeof value === 'string' && isDay(fact) && isDay(value)
      ? holds(fact, value)
      : null;

const sameness =
  (holds: (same: boolean) => boolean): Holds =>
  (fact, value) =>
    typeof fact === typeof value ? holds(comparable(fact) === comparable(value as FactValue)) : null;

const membership =
  (holds: (isMember: boolean) => boolean): Holds =>
  (fact, value) => {
    if (!Array.isArray(value) || !value.every((each) => typeof each === typeof fact)) return null;
    return holds(value.map(comparable).includes(comparable(fact)));
  };

const comparable = (value: FactValue): FactValue => (typeof value === 'number' ? quantise(value) : value);
