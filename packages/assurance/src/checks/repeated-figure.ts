import { previousPeriod, printPeriod } from '@ragstone/calendar';
import type { Figure } from '@ragstone/metrics';
import { type Finding, printDecimal, printQuantity } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';

/** Smaller counts come out the same twice by chance. */
const fewestEvents = 1000;

/**
 * A figure whose value, count and limits are those of the period before: a thousand events or more are not counted
 * alike twice. The row was perhaps copied, and the newer period has no figure yet. It is used as it stands.
 */
export const repeatedFigure = ({ book }: Knowledge): readonly Finding<FigureFindingCode>[] =>
  book.all.flatMap(({ figure, basis }) => {
    const { count, value } = figure;
    if (count === null || value === null || count < fewestEvents) return [];
    const period = previousPeriod(figure.period);
    const before = book.knownAt({ ...figure, period }).find((each) => each.basis === basis)?.figure;
    if (before === undefined || !isSame(figure, before)) return [];
    const { unit, title } = book.metric(figure.metric);
    return [
      figureFinding(
        figure,
        'figure-repeated',
        'warning',
        `${title}: ${printQuantity(value, unit, figure.decimals)} from ${printDecimal(count, 0)} is printed for ${printPeriod(period)} and again for ${printPeriod(figure.period)}. Was the row copied? Until somebody says so, both are used.`,
        { value, count },
      ),
    ];
  });

const isSame = (one: Figure, other: Figure): boolean =>
  one.count === other.count &&
  one.value === other.value &&
  one.limits?.lower === other.limits?.lower &&
  one.limits?.upper === other.limits?.upper;
