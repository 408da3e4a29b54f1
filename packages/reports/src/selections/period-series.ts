import type { Judgement } from '@ragstone/assurance';
import { bySpan } from './by-span.ts';
import { yearOfPeriod } from './year-of-period.ts';

/** From the finest; a chart takes the finest window that has figures. */
const windowsOfSeries = ['month', 'quarter', 'rolling-twelve-months'];

/** The judgements of one metric and place, period by period, that end in a financial year: months where it has any figures. */
export const periodSeries = (
  judgements: readonly Judgement[],
  of: Pick<Judgement, 'metric' | 'place'>,
  year: string,
): readonly Judgement[] => {
  const mine = judgements.filter(
    (each) =>
      each.metric === of.metric &&
      each.place === of.place &&
      each.breakdown === null &&
      yearOfPeriod(each.period) === year,
  );
  const series = windowsOfSeries.map((window) => mine.filter((each) => each.window === window));
  const fullest =
    series.find((each) => each.some((judgement) => judgement.value !== null)) ??
    series.find((each) => each.some((judgement) => judgement.target !== null)) ??
    [];
  return [...fullest].sort((a, b) => bySpan(a.period, b.period));
};
