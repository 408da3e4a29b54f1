import { compareText } from '@ragstone/rag';
import type { Derived, FigureRequest, Interval } from './derived.ts';
import type { Figure } from './figure.ts';

/** What a printed number can stand for: half a unit of its last place either way; a count is what it says. */
const printedInterval = (figure: Figure, value: number, exact: boolean): Interval => {
  const half = exact && figure.decimals === 0 ? 0 : 0.5 * 10 ** -figure.decimals;
  return { low: value - half, high: value + half };
};

/** A figure as it stands in a document. */
export const fromFigure = (
  request: FigureRequest,
  figure: Figure,
  value: number,
  exact: boolean,
): Derived => ({
  ...request,
  value,
  interval: printedInterval(figure, value, exact),
  published: null,
  beside: null,
  provisional: figure.status === 'provisional' || figure.status === 'estimated',
  caveats: figure.caveat === null ? [] : [figure.caveat],
  coverage: null,
  figures: [figure],
  vintage: figure.vintage,
});

/** A number worked out from others, which become its parents. */
const fromParents = (
  request: FigureRequest,
  parents: readonly Derived[],
  value: number,
  interval: Interval,
): Derived => ({
  ...request,
  value,
  interval,
  published: null,
  beside: null,
  provisional: parents.some((parent) => parent.provisional),
  caveats: [...new Set(parents.flatMap((parent) => parent.caveats))],
  coverage: null,
  figures: parents.flatMap((parent) => parent.figures),
  vintage:
    parents
      .map((parent) => parent.vintage)
      .toSorted(compareText)
      .at(-1) ?? '',
});

/** numerator / population x per. */
export const rateOf = (
  request: FigureRequest,
  numerator: Derived,
  population: Derived,
  per: number,
): Derived =>
  fromParents(request, [numerator, population], (numerator.value / population.value) * per, {
    low: (numerator.interval.low / population.interval.high) * per,
    high: (numerator.interval.high / population.interval.low) * per,
  });

/** (1 - share on time) x days when late: the average delay over everybody, as the national form works it out. */
export const averageDelayOf = (
  request: FigureRequest,
  shareOnTime: Derived,
  daysWhenLate: Derived,
): Derived =>
  fromParents(request, [shareOnTime, daysWhenLate], (1 - shareOnTime.value / 100) * daysWhenLate.value, {
    low: (1 - shareOnTime.interval.high / 100) * daysWhenLate.interval.low,
    high: (1 - shareOnTime.interval.low / 100) * daysWhenLate.interval.high,
  });

/** The parts of a window, all there, as one number. */
export const aggregateOf = (
  request: FigureRequest,
  parts: readonly Derived[],
  method: 'sum' | 'mean' | 'latest',
): Derived => {
  const last = parts.at(-1);
  if (last === undefined) throw new Error('a window without parts');
  if (method === 'latest')
    return { ...fromParents(request, [last], last.value, last.interval), coverage: null };
  const divisor = method === 'mean' ? parts.length : 1;
  const total = (of: (part: Derived) => number): number =>
    parts.reduce((sum, part) => sum + of(part), 0) / divisor;
  const ids = parts.map((part) => part.period.id);
  return {
    ...fromParents(
      request,
      parts,
      total((part) => part.value),
      {
        low: total((part) => part.interval.low),
        high: total((part) => part.interval.high),
      },
    ),
    coverage: { expected: ids, present: ids, missing: [] },
  };
};
