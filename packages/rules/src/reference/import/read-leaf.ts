import { isDay } from '@ragstone/calendar';
import type { DayOperator, Operator } from '../../language/condition.ts';
import type { Path } from '../../parse/finding.ts';
import { suggest } from '../../parse/suggest.ts';
import { dayMeant } from '../../parse/written-forms.ts';
import { type Notes, refuseUnknownKeys } from './notes.ts';

type OrderOperator = 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive';

/** The operators of json-rules-engine that have a counterpart. */
const counterparts: Readonly<Record<string, Operator>> = {
  equal: 'equal',
  notEqual: 'notEqual',
  in: 'oneOf',
  notIn: 'noneOf',
  lessThan: 'lessThan',
  lessThanInclusive: 'atMost',
  greaterThan: 'moreThan',
  greaterThanInclusive: 'atLeast',
};
const ofLists = ['contains', 'doesNotContain'];
const ofDays: Readonly<Record<OrderOperator, DayOperator>> = {
  lessThan: 'before',
  lessThanInclusive: 'onOrBefore',
  greaterThan: 'after',
  greaterThanInclusive: 'onOrAfter',
};

type Written = Readonly<Record<string, unknown>>;

/** One comparison: the operator by its name here, the fact and the value as they are. */
export const readLeaf = (leaf: Written, path: Path, notes: Notes): Written => {
  const { fact, operator, value, name: _, priority: __, params, path: into, ...rest } = leaf;
  refuseUnknownKeys(rest, ['fact', 'operator', 'value', 'name', 'priority'], path, notes);
  refuseWays({ fact, params, path: into }, path, notes);
  const read = {
    ...(fact === undefined ? {} : { fact }),
    ...(operator === undefined ? {} : { operator: readOperator(leaf, path, notes) }),
    ...(value === undefined ? {} : { value: readValue(leaf, [...path, 'value'], notes) }),
  };
  if (operator === 'notEqual' || operator === 'notIn') {
    notes.risk({ code: 'negation-of-unknown', path: [...path, 'operator'], operator });
  }
  return read;
};

/** What stands where a name should. An object is not asked for its own text: its `toString` may be anything. */
const written = (given: unknown): string =>
  typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given));

/** JSONPath into a fact and parameters of it: neither is taken over. */
const refuseWays = ({ fact, params, path: into }: Written, path: Path, notes: Notes): void => {
  const of = written(fact);
  if (into !== undefined) notes.refuse({ code: 'path-refused', path: [...path, 'path'], fact: of });
  if (params !== undefined) notes.refuse({ code: 'parameters-refused', path: [...path, 'params'], fact: of });
};

const readOperator = ({ fact, operator, value }: Written, path: Path, notes: Notes): unknown => {
  if (typeof operator !== 'string') return operator;
  const at = [...path, 'operator'];
  const [decorator = ''] = operator.split(':', 1);
  if (decorator !== operator) {
    notes.refuse({ code: 'decorator-refused', path: at, operator, decorator });
    return operator;
  }
  if (ofLists.includes(operator)) {
    notes.refuse({ code: 'operator-without-counterpart', path: at, operator });
    return operator;
  }
  if (isOrder(operator) && areDays(fact, value, notes)) {
    notes.risk({ code: 'days-compared-as-text', path: at, operator, now: ofDays[operator] });
    return ofDays[operator];
  }
  const counterpart = Object.hasOwn(counterparts, operator) ? counterparts[operator] : undefined;
  if (counterpart !== undefined) return counterpart;
  const expected = [...Object.keys(counterparts), ...ofLists];
  const suggestion = suggest(operator, expected);
  notes.refuse({ code: 'unknown-operator', path: at, given: operator, expected, suggestion });
  return operator;
};

const isOrder = (operator: unknown): operator is OrderOperator =>
  typeof operator === 'string' && Object.hasOwn(ofDays, operator);

const areDays = (fact: unknown, value: unknown, notes: Notes): boolean =>
  notes.typeOf(fact) === 'day' &&
  (typeof value === 'string' ? isDay(value) : notes.typeOf((value as Written | null)?.fact) === 'day');

const readValue = ({ fact, operator, value }: Written, path: Path, notes: Notes): unknown => {
  const named = written(operator);
  if ((operator === 'in' || operator === 'notIn') && !Array.isArray(value)) {
    const given = typeof value === 'string' ? 'text' : value === null ? 'null' : 'one value';
    notes.refuse({ code: 'list-needed', path, operator: named, given });
  } else if (value === null) {
    notes.refuse({ code: 'null-compared', path, operator: named });
  } else if (typeof value === 'string' && isOrder(operator) && comparesLetters(fact, value, notes)) {
    notes.refuse({ code: 'text-compared', path, operator: named, text: value, day: dayMeant(value) });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { params, path: into, ...operand } = value as Written;
  refuseWays({ fact: operand.fact, params, path: into }, path, notes);
  return operand;
};

/** Text for a fact that is a number is parsing's to refuse: it says which number was meant. */
const comparesLetters = (fact: unknown, value: string, notes: Notes): boolean => {
  const type = notes.typeOf(fact);
  return type !== 'number' && type !== null && !(type === 'day' && isDay(value));
};
