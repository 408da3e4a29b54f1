import { printPeriod } from '@ragstone/calendar';
import type { Figure } from '@ragstone/metrics';
import { type Finding, printQuantity } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';
import { figureSeries } from './figure-series.ts';

/** With fewer others there is no saying what is usual. */
const fewestOthers = 5;
/** How far from the nearest of the others, as a multiple of what they span themselves. */
const timesTheirSpan = 2;

/**
 * An actual that stands far off all the others of its series, which keep close together: more than twice their whole
 * span from the nearest. Estimates are not looked at: what was foreseen shows no usual. It may be right; a month that is not complete looks so too, and it sways every mean. It is used.
 */
export const standsApart = ({ book }: Knowledge): readonly Finding<FigureFindingCode>[] =>
  figureSeries(book)
    .map((figures) => figures.filter(({ status }) => status !== 'estimated'))
    .flatMap((figures) =>
      figures.length <= fewestOthers || figures[0]?.role !== 'actual'
        ? []
        : figures.flatMap((figure) => {
            const others = figures.flatMap((each) =>
              each === figure || each.value === null ? [] : [each.value],
            );
            const least = Math.min(...others);
            const most = Math.max(...others);
            return isApart(figure.value ?? 0, least, most) ? [finding(figure, least, most, book)] : [];
          }),
    );

const isApart = (value: number, least: number, most: number): boolean =>
  most > least && Math.max(least - value, value - most) > timesTheirSpan * (most - least);

const finding = (
  figure: Figure,
  least: number,
  most: number,
  book: Knowledge['book'],
): Finding<FigureFindingCode> => {
  const { title, unit, decimals } = book.metric(figure.metric);
  const value = figure.value ?? 0;
  const print = (number: number): string => printQuantity(number, unit, decimals);
  return figureFinding(
    figure,
    'figure-stands-apart',
    'info',
    `${title}: ${print(value)} for ${printPeriod(figure.period)} stands apart from the others of its series, ${print(least)} to ${print(most)}. Is it complete? It sways every total and mean that it is in.`,
    { value, least, most },
  );
};
