import { compareNumbers, type Polarity } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import type { StripMark } from '../../model/rank-strip.ts';
import { numbers, row, words } from '../../model/table.ts';
import { reasonsInWords } from '../../passages/status-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { type RankedPlace, type StandingAmong, standingAmong } from '../../selections/standing-among.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { DashboardMetric } from './dashboard-metrics.ts';

/** `Hackney, 67.7%`; `Hackney and 2 others, 67.7%` where several share it. */
const endOf = (
  { dashboard }: Words,
  places: readonly RankedPlace[],
  end: RankedPlace | undefined,
  print: (value: number) => string,
): string => {
  const { rank: says } = dashboard;
  if (end === undefined) return says.nobody;
  const others = places.filter(({ value }) => compareNumbers(value, end.value) === 0).length - 1;
  return says.endOf(end.placeName, others, print(end.value));
};

/** Which places have no figure, reason by reason. */
const withoutFigure = (
  words: Words,
  { without }: StandingAmong,
): readonly (readonly [why: string, places: readonly string[]])[] => {
  const why = ({ reasons }: StandingAmong['without'][number]): string => reasonsInWords(words, reasons);
  return [...new Set(without.map(why))].map((each) => [
    each,
    without.filter((of) => why(of) === each).map(({ placeName }) => placeName),
  ]);
};

/** The place of a metric among others, as a strip; null where it is ranked among none. */
export const rankFigure = (
  scope: PaperScope,
  { id, title, judgement }: DashboardMetric,
  polarity: Polarity | undefined,
): Figure | null => {
  const { words: said } = scope;
  const { beside: besides, numbers: figures } = said;
  const { rank: says } = said.dashboard;
  const standing = standingAmong(scope, judgement, polarity);
  if (standing === null || standing.others.length === 0) return null;
  const { own, others, ahead, same, behind, without, of, first } = standing;
  const { unit, decimals, comparators, period } = judgement;
  const print = (value: number): string => figures.figure(value, unit, decimals, own.value);
  const all = [own, ...others].toSorted((a, b) => a.value - b.value);
  const [lowest] = all;
  const highest = all.at(-1);
  const isHigherBest = polarity === 'higher';
  const isBestFirst = first === 'best';
  const [low, high] = says.ends[isBestFirst ? (isHigherBest ? 'higherIsBest' : 'lowerIsBest') : 'lowest'];
  const ends = {
    lowest: says.end(low, endOf(said, all, lowest, print), without.length === 0),
    highest: says.end(high, endOf(said, all, highest, print), without.length === 0),
  };
  const gaps = withoutFigure(said, standing);
  const markOf = ({ value }: RankedPlace): StripMark =>
    value === lowest?.value || value === highest?.value ? 'end' : 'other';
  const beside = comparators.flatMap(({ placeName, value }) =>
    value === null ? [] : [{ label: placeName, value }],
  );
  return {
    kind: 'figure',
    id: `${id}-rank`,
    chart: {
      kind: 'rank-strip',
      title,
      unit: said.units.onAxis(unit),
      decimals,
      places: [
        { label: says.place(own.placeName, print(own.value)), value: own.value, mark: 'own' },
        ...others.map((each) => ({ label: each.placeName, value: each.value, mark: markOf(each) })),
      ],
      beside,
      ends,
      says: [besides.rank(standing), ...gaps.map(([why, places]) => says.notDrawn(places.length, why))],
    },
    alternative: [
      sentences(
        says.figure(own.placeName, figures.figure(own.value, unit, decimals), period),
        besides.rank(standing),
        says.among({ others: of - 1, withFigures: others.length, ahead, behind, same }, isBestFirst),
        without.length === 0 ? null : says.without(without.length),
        ends.lowest,
        ends.highest,
        beside.length === 0 ? null : says.beside(beside.map(({ label, value }) => [label, print(value)])),
      ),
    ],
    table: {
      id: `${id}-places`,
      caption: says.caption(title, isBestFirst),
      columns: [words(says.columns.place, 2), numbers(says.columns.figure, 1)],
      rows: [own, ...others]
        .toSorted((a, b) => (isHigherBest ? b.value - a.value : a.value - b.value))
        .map(({ placeName, value }) => row(placeName, figures.inTable(value, unit, decimals, own.value))),
      notes: gaps.map(([why, places]) => [says.note(capitalised(why), places)]),
      reading: 'as-grid',
    },
  };
};
