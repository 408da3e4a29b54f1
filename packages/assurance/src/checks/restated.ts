import { printDay, printPeriod } from '@ragstone/calendar';
import { type Finding, printQuantity } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';

/** A figure that was known before under another value. The old one is kept, and used for earlier dates. */
export const restated = ({ book }: Knowledge): readonly Finding<FigureFindingCode>[] =>
  book.all.flatMap(({ figure, earlier }) => {
    const before = earlier.findLast((each) => each.value !== figure.value);
    if (before === undefined || before.value === null || figure.value === null) return [];
    const metric = book.metric(figure.metric);
    const print = (value: number): string => printQuantity(value, metric.unit, figure.decimals);
    return [
      figureFinding(
        figure,
        'figure-restated',
        'info',
        `${metric.title}, ${figure.role} for ${printPeriod(figure.period)}: ${print(before.value)}, known from ${printDay(before.vintage)}, was restated as ${print(figure.value)} on ${printDay(figure.vintage)}.`,
        { before: before.value, after: figure.value },
      ),
    ];
  });
