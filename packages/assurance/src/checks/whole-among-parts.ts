import { printPeriod } from '@ragstone/calendar';
import { derive, type Interval } from '@ragstone/metrics';
import { type Finding, printQuantity } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { isOutside, sayParts, wholeAndParts } from '../whole-and-parts.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';

/**
 * A rate of a place that cannot be made of the rates of the places that make it up: an error where no shares of theirs
 * could, a warning where it would take shares that are not plausible. Whole and parts are then likely of two sources or
 * two groups of people.
 */
export const wholeAmongParts = (knowledge: Knowledge): readonly Finding<FigureFindingCode>[] => {
  const { book } = knowledge;
  return book.all.flatMap(({ figure, basis }) => {
    const metric = book.metric(figure.metric);
    if (figure.role !== 'actual' || figure.value === null || basis !== metric.standingBasis) return [];
    if (knowledge.partsOf(figure.place).length === 0) return [];
    const request = { ...figure, basis };
    const whole = derive(request, book);
    const among = whole.known ? wholeAndParts(request, whole.value, knowledge) : null;
    if (among === null || among.whole.figures[0] !== figure) return [];
    const print = (value: number): string => printQuantity(value, metric.unit, metric.decimals);
    // One digit more than is printed: the room of the rounding is part of it.
    const says = ({ low, high }: Interval): string =>
      [low, high].map((end) => printQuantity(end, metric.unit, metric.decimals + 1)).join(' to ');
    const of = `${metric.title}, ${knowledge.placeName(figure.place)}, ${printPeriod(figure.period)}, is ${print(figure.value)}`;
    const beside = `its parts are ${sayParts(among, knowledge)}`;
    const told = (code: FigureFindingCode, severity: 'error' | 'warning', range: Interval, message: string) =>
      figureFinding(figure, code, severity, message, {
        whole: figure.value ?? 0,
        low: range.low,
        high: range.high,
      });
    if (isOutside(among.whole, among.possible)) {
      const message = `${of}, but ${beside}: no mean of them can be outside ${says(among.possible)}. It is not rated.`;
      return [told('whole-outside-parts', 'error', among.possible, message)];
    }
    if (among.plausible === null || !isOutside(among.whole, among.plausible)) return [];
    const message = `${of}, and ${beside}. By plausible shares of the people it would be ${says(among.plausible)}: look whether all are of one source and group of people.`;
    return [told('whole-implausible', 'warning', among.plausible, message)];
  });
};
