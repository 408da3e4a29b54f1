import { printDay } from '@ragstone/calendar';
import { type Polarity, printList, printQuantity, type Unit } from '@ragstone/rag';
import { decimalsOf, sayTolerance } from '../explain/say-tolerance.ts';
import { unitOfFact } from '../language/catalogues.ts';
import {
  type Condition,
  type Leaf,
  listOfOperand,
  type Operator,
  referenceOfOperand,
  toleranceOfOperand,
} from '../language/condition.ts';
import { type EnglishContext, titleOf } from './english-context.ts';
import { nameFact } from './name-fact.ts';
import { sayGiven } from './say-given.ts';

/** What a rule's author knows of the subjects: the unit and polarity where all of them share one. */
export interface KnownSubject {
  readonly unit: Unit | null;
  readonly polarity: Polarity | null;
}

/** A condition as the clause of a sentence: `the figure is at least the target less 2 percentage points`. */
export const sayCondition = (
  condition: Condition,
  subject: KnownSubject,
  context: EnglishContext,
): string => {
  const say = (member: Condition): string => sayCondition(member, subject, context);
  const grouped = (member: Condition): string =>
    'all' in member || 'any' in member ? `(${say(member)})` : say(member);
  if ('all' in condition) return condition.all.map(grouped).join(', and ');
  if ('any' in condition) return condition.any.map(grouped).join(', or ');
  if ('not' in condition) return `it is not so that ${grouped(condition.not)}`;
  if ('condition' in condition) return `“${condition.condition}” holds`;
  return sayLeaf(condition, subject, context);
};

const sayLeaf = (leaf: Leaf, subject: KnownSubject, context: EnglishContext): string => {
  const fact = nameFact(leaf, context);
  if (leaf.operator === 'isKnown') return `${fact} is known`;
  if (typeof leaf.value === 'boolean') {
    return sayGiven(leaf, leaf.value === (leaf.operator === 'is' || leaf.operator === 'equal'), context);
  }
  return `${fact} is ${operatorWords(leaf.operator, subject.polarity)}${sayOperand(leaf, subject, context)}`;
};

const sayOperand = (leaf: Leaf, subject: KnownSubject, context: EnglishContext): string => {
  const { value } = leaf;
  // Without a unit of the subject's a number is said as it is written.
  const unit = unitOfFact(leaf, { unit: subject.unit ?? 'count' });
  const list = listOfOperand(value);
  if (list !== null) return printList(list.map(wordOf), 'or');
  if (typeof value === 'number') {
    return unit === null ? String(value) : printQuantity(value, unit, decimalsOf(value));
  }
  const reference = referenceOfOperand(value);
  if (reference === null) {
    return leaf.fact.endsWith('On') || leaf.fact === 'periodEnds'
      ? printDay(String(value))
      : wordOf(String(value));
  }
  const other = nameFact(reference, context);
  if (typeof value === 'object' && 'percentOf' in value) return `${value.is}% of ${other}`;
  const moved = toleranceOfOperand(value);
  if (moved === null) return other;
  const width = sayTolerance(moved.tolerance);
  if (moved.key === 'plus') return `${other} plus ${width}`;
  if (moved.key === 'minus') return `${other} less ${width}`;
  if (leaf.operator === 'within') return `${width} of ${other} on either side`;
  const isWorse = moved.key === 'loosenedBy';
  const down = subject.polarity === null ? null : (subject.polarity === 'higher') === isWorse;
  if (down === null || typeof subject.polarity === 'object' || subject.polarity === 'none') {
    return `${other} moved by ${width} to the ${isWorse ? 'worse' : 'better'} side`;
  }
  return `${other} ${down ? 'less' : 'plus'} ${width}`;
};

/** A word of a catalogue as a sentence has it: getting-worse as getting worse; an answer as the form prints it. */
const wordOf = (word: string | number): string =>
  typeof word === 'number' ? String(word) : `“${word.replaceAll('-', ' ')}”`;

/** The words before what it is compared with; better and worse are said as more and less where that is known. */
const operatorWords = (operator: Operator, polarity: Polarity | null): string => {
  const way = polarity === 'higher' || polarity === 'lower' ? polarity : null;
  const merit: Partial<Record<Operator, readonly [string, string, string]>> = {
    atLeastAsGoodAs: ['at least ', 'at most ', 'at least as good as '],
    betterThan: ['more than ', 'less than ', 'better than '],
    worseThan: ['less than ', 'more than ', 'worse than '],
  };
  const [higher, lower, unsaid] = merit[operator] ?? [];
  if (higher !== undefined) return (way === null ? unsaid : way === 'higher' ? higher : lower) ?? higher;
  return plainWords[operator] ?? `${operator} `;
};

const plainWords: Partial<Readonly<Record<Operator, string>>> = {
  lessThan: 'less than ',
  atMost: 'at most ',
  moreThan: 'more than ',
  atLeast: 'at least ',
  equal: '',
  notEqual: 'not ',
  is: '',
  isNot: 'not ',
  oneOf: 'one of ',
  noneOf: 'none of ',
  before: 'before ',
  onOrBefore: 'on or before ',
  after: 'after ',
  onOrAfter: 'on or after ',
  within: 'within ',
};

/** The name of a comparator as a sentence has it. */
export const comparatorWords = (name: string, { placeTitle }: EnglishContext): string =>
  placeTitle?.(name) ?? titleOf(undefined, name);
