import { printPeriod } from '@ragstone/calendar';
import { derive } from '@ragstone/metrics';
import { compareNumbers, type Finding, printQuantity, roundHalfUp } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';

/** A printed figure of a derived metric that its own parts do not give, even as their rounding allows. */
export const printedIsNotDerived = ({ book }: Knowledge): readonly Finding<FigureFindingCode>[] =>
  book.all.flatMap(({ figure }) => {
    const metric = book.metric(figure.metric);
    if (metric.derivation === undefined || figure.value === null || figure.labelled !== null) return [];
    const derived = derive({ ...figure }, book, 'derived');
    if (!derived.known) return [];
    const { low, high } = derived.value.interval;
    const allowed =
      compareNumbers(roundHalfUp(low, figure.decimals), figure.value) <= 0 &&
      compareNumbers(figure.value, roundHalfUp(high, figure.decimals)) <= 0;
    if (allowed) return [];
    const print = (value: number): string => printQuantity(value, metric.unit, Math.max(figure.decimals, 1));
    return [
      figureFinding(
        figure,
        'printed-is-not-derived',
        'warning',
        `${metric.title}, ${figure.role} for ${printPeriod(figure.period)}: ${print(figure.value)} is printed; its parts give ${print(derived.value.value)}.`,
        { printed: figure.value, derived: derived.value.value },
      ),
    ];
  });
