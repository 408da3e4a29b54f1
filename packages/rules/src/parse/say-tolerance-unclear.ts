import { printQuantity, toleranceWidth, unitOfDifference } from '@ragstone/rag';
import { decimalsOf } from '../explain/say-tolerance.ts';
import type { Path, ToleranceExample } from './finding.ts';

/**
 * What a bare number or "percent" would come to under each reading: 5 percent of 87.5 is 4.4 points, so amber would
 * reach down to 83.1; 5 points would reach down to 82.5.
 */
export const sayToleranceUnclear = (example: ToleranceExample, path: Path): string => {
  const { amount, unit, target, written, polarity } = example;
  const own = unit === 'percent' ? '{ "points": … }' : `{ "amount": …, "unit": "${unit}" }`;
  const kinds = `Write { "percentOfTarget": … } or ${own}`;
  if (amount === null) return `${written} does not say what it is a part of. ${kinds}.`;
  const number = printQuantity(amount, 'count', decimalsOf(amount));
  const share = toleranceWidth({ percentOfTarget: amount }, target, unit);
  const decimals = Math.max(unit === 'percent' ? 1 : 2, decimalsOf(target));
  const reach = (width: number): string => {
    const limit = polarity === 'higher' ? target - width : target + width;
    const colour = path.includes('green') ? 'green' : path.includes('amber') ? 'amber' : 'the limit';
    return `${colour} ${polarity === 'higher' ? 'down' : 'up'} to ${printQuantity(limit, unit, decimals)}`;
  };
  const width = typeof share === 'number' ? share : 0;
  const shareOf = `${number} percent of ${printQuantity(target, unit, decimalsOf(target))}`;
  const ownWords = unit === 'percent' ? `${number} points` : printQuantity(amount, unit, decimalsOf(amount));
  const shareWidth = printQuantity(width, unitOfDifference(unit), decimals);
  return `${written} could be two things: ${shareOf} is ${shareWidth}: ${reach(width)}; ${ownWords}: ${reach(amount)}. ${kinds.replaceAll('…', number)}.`;
};
