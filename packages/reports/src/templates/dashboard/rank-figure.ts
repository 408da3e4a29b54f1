import { type Polarity, printList, unitWords } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import type { StripMark } from '../../model/rank-strip.ts';
import { numbers, row, words } from '../../model/table.ts';
import { printFigure, printInTable } from '../../passages/print-figure.ts';
import { rankWords } from '../../passages/rank-words.ts';
import { reasonsInWords } from '../../passages/status-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { type RankedPlace, type StandingAmong, standingAmong } from '../../selections/standing-among.ts';
import { counted } from '../../words/counted.ts';
import { printPeriod } from '../../words/print-period.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { DashboardMetric } from './dashboard-metrics.ts';

/** `Hackney, 67.7%`; `Hackney and 2 others, 67.7%` where several share it. */
const endOf = (
  places: readonly RankedPlace[],
  end: RankedPlace | undefined,
  print: (value: number) => string,
): string => {
  if (end === undefined) return 'none';
  const others = places.filter(({ value }) => value === end.value).length - 1;
  return `${end.placeName}${others === 0 ? '' : ` and ${counted(others, 'other')}`}, ${print(end.value)}`;
};

/** How many have no figure, reason by reason. */
const withoutFigure = ({ without }: StandingAmong): readonly string[] =>
  [...new Set(without.map(({ reasons }) => reasonsInWords(reasons)))].map((why) => {
    const count = without.filter(({ reasons }) => reasonsInWords(reasons) === why).length;
    return `Not drawn: ${counted(count, 'place')}, ${why}`;
  });

/** The place of a metric among others, as a strip; null where it is ranked among none. */
export const rankFigure = (
  scope: PaperScope,
  { id, title, judgement }: DashboardMetric,
  polarity: Polarity | undefined,
): Figure | null => {
  const standing = standingAmong(scope, judgement, polarity);
  if (standing === null || standing.others.length === 0) return null;
  const { own, others, ahead, same, behind, without, of, first } = standing;
  const { unit, decimals, comparators, period } = judgement;
  const print = (value: number): string => printFigure(value, unit, decimals, own.value);
  const all = [own, ...others].toSorted((a, b) => a.value - b.value);
  const [lowest] = all;
  const highest = all.at(-1);
  const isHigherBest = polarity === 'higher';
  const [low, high] =
    first === 'lowest' ? ['Lowest', 'Highest'] : isHigherBest ? ['Worst', 'Best'] : ['Best', 'Worst'];
  const ends = {
    lowest: `${low}: ${endOf(all, lowest, print)}`,
    highest: `${high}: ${endOf(all, highest, print)}`,
  };
  const markOf = ({ value }: RankedPlace): StripMark =>
    value === lowest?.value || value === highest?.value ? 'end' : 'other';
  const beside = comparators.flatMap(({ placeName, value }) =>
    value === null ? [] : [{ label: placeName, value }],
  );
  const [better, worse] = first === 'best' ? ['better', 'worse'] : ['lower', 'higher'];
  return {
    kind: 'figure',
    id: `${id}-rank`,
    chart: {
      kind: 'rank-strip',
      title,
      unit: unit === 'percent' ? '%' : unitWords[unit],
      decimals,
      places: [
        { label: `${own.placeName}, ${print(own.value)}`, value: own.value, mark: 'own' },
        ...others.map((each) => ({ label: each.placeName, value: each.value, mark: markOf(each) })),
      ],
      beside,
      ends,
      says: [rankWords(standing), ...withoutFigure(standing)],
    },
    alternative: [
      sentences(
        `${own.placeName}: ${printFigure(own.value, unit, decimals)} for ${printPeriod(period)}`,
        rankWords(standing),
        `Of ${counted(of - 1, 'other')} ${others.length} have a figure: ${ahead} ${better}, ${behind} ${worse}, ${same === 0 ? 'none' : same} the same`,
        without.length === 0
          ? null
          : `${counted(without.length, 'place has', 'places have')} none and could stand anywhere, so no rank is given`,
        ends.lowest,
        ends.highest,
        beside.length === 0
          ? null
          : printList(
              beside.map(({ label, value }) => `${label} ${printFigure(value, unit, decimals, own.value)}`),
            ),
      ),
    ],
    table: {
      id: `${id}-places`,
      caption: `${title}: every place, ${first === 'best' ? 'best' : 'lowest'} first`,
      columns: [words('Place', 2), numbers('Figure', 1)],
      rows: [own, ...others]
        .toSorted((a, b) => (isHigherBest ? b.value - a.value : a.value - b.value))
        .map(({ placeName, value }) => row(placeName, printInTable(value, unit, decimals, own.value))),
      notes: [...new Set(without.map(({ reasons }) => reasonsInWords(reasons)))].map((why) => [
        `${capitalised(why)}: ${printList(
          without.filter(({ reasons }) => reasonsInWords(reasons) === why).map(({ placeName }) => placeName),
        )}.`,
      ]),
      reading: 'as-grid',
    },
  };
};
