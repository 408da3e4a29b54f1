import { type NumericComparison, type NumericLeaf, slotsOf } from './numeric-leaf.ts';
import type { Move, Width } from './planned-operand.ts';

/** A number as code. It is finite, or it would not be a numeric leaf's. */
const numberCode = (number: number): string =>
  Object.is(number, -0) ? '(-0)' : number < 0 ? `(${number})` : String(number);

/**
 * A numeric leaf as code that is true or false, where both facts are known to be numbers. `read` names a slot's number;
 * `temporary` names a variable of the leaf's own. `near(a, b)` says whether two numbers are the same on 12 digits:
 * see `comparisonCode`.
 */
export const numericTestCode = (
  leaf: NumericLeaf,
  read: (slot: number) => string,
  temporary: () => string,
): string => {
  const fact = read(leaf.slot);
  const side = leaf.with;
  if (side.kind === 'list') {
    const same = side.numbers.map((number) => comparisonCode('same', fact, numberCode(number))).join(' || ');
    return leaf.how === 'same' ? `(${same})` : `!(${same})`;
  }
  if (leaf.how === 'within' && side.kind === 'fact' && side.move?.to === 'range') {
    const base = read(side.slot);
    const width = widthCode(side.move.width, base);
    const [low, high] = [temporary(), temporary()];
    const inside = `${comparisonCode('at-least', fact, low)} && ${comparisonCode('at-most', fact, high)}`;
    return `(${low} = ${base} - ${width}, ${high} = ${base} + ${width}, ${inside})`;
  }
  const other =
    side.kind === 'number'
      ? numberCode(side.number)
      : side.move === null
        ? read(side.slot)
        : movedCode(side.move, read(side.slot));
  if (leaf.closerTo !== null) {
    const [near, far] = [temporary(), temporary()];
    const distance = (number: string) => `Math.abs(${number} - ${numberCode(leaf.closerTo ?? 0)})`;
    return `(${near} = ${distance(fact)}, ${far} = ${distance(`(${other})`)}, ${comparisonCode(leaf.how, near, far)})`;
  }
  if (side.kind === 'number' || side.move === null) return comparisonCode(leaf.how, fact, other);
  const moved = temporary();
  return `(${moved} = ${other}, ${comparisonCode(leaf.how, fact, moved)})`;
};

/** A numeric leaf over the numbers `x` as code that comes to a `KleeneCode`: unknown where one is not finite. */
export const kleeneTestCode = (leaf: NumericLeaf, temporary: () => string): string => {
  const known = slotsOf(leaf)
    .map((slot) => `x${slot} - x${slot} === 0`)
    .join(' && ');
  return `(${known} ? (${numericTestCode(leaf, (slot) => `x${slot}`, temporary)} ? 3 : 0) : 1)`;
};

/** What `movedNumber` makes of a number, as code. */
export const movedCode = (move: Exclude<Move, { readonly to: 'unknown' }>, base: string): string => {
  if (move.to === 'share') return `(${base} * ${numberCode(move.percent)}) / 100`;
  const width = widthCode(move.width, base);
  if (move.to === 'number') return `${base} ${move.up ? '+' : '-'} ${width}`;
  if (move.to === 'side') {
    const [above, below] = move.away ? ['+', '-'] : ['-', '+'];
    const best = numberCode(move.best);
    return `(${base} >= ${best} ? Math.max(${base} ${above} ${width}, ${best}) : Math.min(${base} ${below} ${width}, ${best}))`;
  }
  return `{ from: ${base} - ${width}, to: ${base} + ${width} }`;
};

const widthCode = (width: Width, base: string): string =>
  'fixed' in width ? numberCode(width.fixed) : `(Math.abs(${base}) * ${numberCode(width.percent)}) / 100`;

/**
 * Rounding never turns an order round, so nearness is asked only where it could make the difference; and the function
 * is called, which a loop of numbers should not be made to, only for numbers that are almost the same.
 */
const comparisonCode = (how: NumericComparison, a: string, b: string): string => {
  const isNear = (apart: string): string =>
    `${apart} <= 1e-11 * (Math.abs(${a}) + Math.abs(${b})) && near(${a}, ${b})`;
  switch (how) {
    case 'less':
      return `(${a} < ${b} && !(${isNear(`${b} - ${a}`)}))`;
    case 'more':
      return `(${a} > ${b} && !(${isNear(`${a} - ${b}`)}))`;
    case 'at-most':
      return `(${a} <= ${b} || ${isNear(`${a} - ${b}`)})`;
    case 'at-least':
      return `(${a} >= ${b} || ${isNear(`${b} - ${a}`)})`;
    case 'same':
      return `(${a} === ${b} || ${isNear(`Math.abs(${a} - ${b})`)})`;
    case 'other':
      return `!(${a} === ${b} || ${isNear(`Math.abs(${a} - ${b})`)})`;
    case 'within':
      throw new Error('a range is compared with both its edges');
  }
};
