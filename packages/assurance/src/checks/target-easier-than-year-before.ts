import { comparePeriods, printPeriods, yearBefore } from '@ragstone/calendar';
import { breakdownKey, type Figure } from '@ragstone/metrics';
import { compareMerit, compareText, type Finding, printQuantity } from '@ragstone/rag';
import { basisWords } from '../basis-words.ts';
import type { Knowledge } from '../knowledge.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';

/**
 * A target that asks for less than was done in the same period of the year before: to meet it is no improvement. Figures
 * as printed, the actual on the metric's own method. One finding for each metric, place and plan, at its latest period.
 */
export const targetEasierThanYearBefore = ({
  book,
  workspace,
  placeName,
}: Knowledge): readonly Finding<FigureFindingCode>[] => {
  const easier = new Map<string, (readonly [target: Figure, before: number])[]>();
  for (const { figure, basis } of book.all) {
    if (figure.role !== 'target' || figure.value === null || figure.labelled !== null) continue;
    const { polarity, standingBasis } = book.metric(figure.metric);
    const period = yearBefore(figure.period);
    if (period === null || polarity === 'none') continue;
    const before = book
      .knownAt({ ...figure, role: 'actual', period })
      .find((each) => each.basis === standingBasis)?.figure;
    if (before === undefined || before.value === null || before.labelled !== null) continue;
    if (compareMerit(figure.value, before.value, polarity) !== -1) continue;
    const key = [figure.metric, figure.place, breakdownKey(figure.breakdown), basis].join('|');
    easier.set(key, [...(easier.get(key) ?? []), [figure, before.value]]);
  }
  return [...easier.keys()].sort(compareText).flatMap((key) => {
    const found = (easier.get(key) ?? []).toSorted(([a], [b]) => comparePeriods(a.period, b.period));
    const last = found.at(-1);
    if (last === undefined) return [];
    const [target, before] = last;
    const metric = book.metric(target.metric);
    const print = (value: number): string => printQuantity(value, metric.unit, metric.decimals);
    return [
      figureFinding(
        target,
        'target-easier-than-year-before',
        'info',
        `${metric.title}, ${placeName(target.place)}: the target of the ${basisWords(target.basis, workspace)} asks for less than was done a year before, for ${printPeriods(found.map(([each]) => each.period))}. The last, ${print(target.value ?? 0)}, follows ${print(before)}: to meet it is no improvement.`,
        { target: target.value ?? 0, before, periods: found.length },
      ),
    ];
  });
};
