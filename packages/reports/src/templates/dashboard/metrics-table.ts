import type { Judgement } from '@ragstone/assurance';
import { plainText } from '../../model/plain-text.ts';
import { type Cell, type Column, cell, numbers, row, type Table, words } from '../../model/table.ts';
import { link, type Text, withFirst } from '../../model/text.ts';
import { worstOfPlaces } from '../../passages/before-and-beside.ts';
import { printedAssertion } from '../../passages/claims-table.ts';
import { comparatorsCell } from '../../passages/comparators-cell.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { trendCell } from '../../passages/trend-cell.ts';
import { unitAndPolarity } from '../../passages/unit-and-polarity.ts';
import { whereFrom } from '../../passages/where-from.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { claimsThat } from '../../selections/printed-claims.ts';
import { standingAmong } from '../../selections/standing-among.ts';
import { capitalised } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { DashboardGroup, DashboardMetric } from './dashboard-metrics.ts';
import { readingNotes, standsCell } from './stands.ts';

/** Periods without a figure whose names take more characters are counted, and the last of them named. */
const longestNames = 70;

/** The rank that is worked out, else what documents print. */
const rankNotes = (scope: PaperScope, judgement: Judgement): readonly string[] => {
  const { beside, dashboard } = scope.words;
  const { metrics: says } = dashboard;
  const ranked = judgement.evidence.rank;
  if (ranked !== null && ranked.rank !== null) return [says.rank(ranked)];
  const { polarity } = scope.workspace.metrics.find(({ id }) => id === judgement.metric) ?? {};
  const standing = standingAmong(scope, judgement, polarity);
  if (standing !== null) return [beside.rank(standing)];
  return claimsThat(scope, judgement, 'rank').map(
    ({ assertion: { rank, of, first }, verdict }) =>
      `${beside.printed}${says.printedRank(rank, of, first)}${beside.verdictAfter(verdict)}`,
  );
};

/** Another number that a document prints for it. */
const printedOtherwise = (scope: PaperScope, judgement: Judgement): readonly string[] =>
  claimsThat(scope, judgement, 'value')
    .filter(({ verdict }) => verdict === 'disputed')
    .map(
      ({ assertion, verdict }) =>
        `${scope.words.beside.printed}${plainText(printedAssertion(scope, assertion))}${scope.words.beside.verdictAfter(verdict)}`,
    );

const absentNotes = ({ dashboard }: Words, { absent }: DashboardMetric): readonly string[] => {
  const { metrics: says } = dashboard;
  const last = absent.at(-1);
  if (last === undefined) return [];
  const named = says.noFigureFor(absent.map(({ period }) => period));
  return [named.length <= longestNames ? named : says.noFigureSince(absent.length, last.period)];
};

/**
 * `placesStandBeside`: the other places have rows of their own, so that nobody needs to be told which is the worst.
 * `hasTargets`: targets have a column of their own.
 */
const latestCell = (
  scope: PaperScope,
  metric: DashboardMetric,
  { placesStandBeside, hasTargets }: { readonly placesStandBeside: boolean; readonly hasTargets: boolean },
): Cell => {
  const { beside, dashboard, days, numbers: figures } = scope.words;
  const { metrics: says } = dashboard;
  const { judgement } = metric;
  const { unit, decimals, coverage } = judgement;
  const { value, valuePeriod, target } = shownFigures(judgement);
  const age = value === null ? null : beside.age(valuePeriod, scope.assessment.asOf);
  const sources: Text =
    value === null
      ? []
      : whereFrom(
          scope,
          judgement,
          judgement.sources.filter(({ role }) => role === 'actual'),
        );
  return cell(
    value === null ? says.noFigure : figures.inTable(value, unit, decimals, target),
    `${capitalised(days.period(value === null ? judgement.period : valuePeriod))}${age === null ? '' : `, ${age}`}`,
    ...(hasTargets ? [] : targetNote(scope.words, metric)),
    ...absentNotes(scope.words, metric),
    ...(coverage === null || coverage.missing.length === 0 ? [] : [says.missing(coverage.missing)]),
    ...(placesStandBeside ? [] : worstOfPlaces(scope, judgement)),
    ...rankNotes(scope, judgement),
    ...printedOtherwise(scope, judgement),
    ...(sources.length === 0 ? [] : [withFirst(sources, (first) => first.trimStart())]),
  );
};

/** The target in a line of the latest figure's cell, where few metrics of a theme have one. */
const targetNote = (
  { dashboard, numbers: figures }: Words,
  { judgement }: DashboardMetric,
): readonly string[] => {
  const { unit, decimals, missed } = judgement;
  const { value, target } = shownFigures(judgement);
  return target === null
    ? []
    : [dashboard.metrics.target(figures.figure(target, unit, decimals, value), missed)];
};

const targetCell = ({ dashboard, numbers: figures }: Words, { judgement }: DashboardMetric): Cell => {
  const { metrics: says } = dashboard;
  const { unit, decimals, missed } = judgement;
  const { value, target } = shownFigures(judgement);
  if (target === null) return cell(says.noTarget);
  const verdict = missed === null ? [] : [missed ? says.missed : says.met];
  return cell(figures.inTable(target, unit, decimals, value), ...verdict);
};

/** Of so large a share of the metrics a place is said once, over all of them. */
const mostOfThem = 0.8;

/** The place that nearly all metrics of a group have, where the paper is of several, and whether all have it. */
const commonPlace = (
  { places }: PaperScope,
  { metrics }: DashboardGroup,
): { readonly name: string; readonly isOfAll: boolean } | null => {
  if (places.length < 2) return null;
  const names = metrics.map(({ judgement }) => judgement.placeName);
  const share = (name: string): number => names.filter((each) => each === name).length / names.length;
  const name = names.find((each) => share(each) >= mostOfThem);
  return name === undefined ? null : { name, isOfAll: share(name) === 1 };
};

const hasOtherPlaces = (
  { metrics }: DashboardGroup,
  { judgement: { metric, place } }: DashboardMetric,
): boolean => metrics.some(({ judgement }) => judgement.metric === metric && judgement.place !== place);

const titleCell = (
  scope: PaperScope,
  { id, title, judgement }: DashboardMetric,
  place: string | null,
  hasPanel: boolean,
): Cell => {
  const polarity = scope.workspace.metrics.find((each) => each.id === judgement.metric)?.polarity;
  const name = place === judgement.placeName ? title.slice(0, -`, ${place}`.length) : title;
  return cell(hasPanel ? [link(id, name)] : name, ...unitAndPolarity(scope.words, judgement.unit, polarity));
};

/** A column, and whether any metric has something to say in it. */
interface Asked {
  readonly column: Column;
  readonly isSaid: boolean;
  readonly none: string;
  readonly cellOf: (metric: DashboardMetric) => Cell;
}

/**
 * Every metric of a theme with its latest figure, one on each row. A column in which no metric has anything to say is left
 * out, and a note says so. `withPanel`: those that are told at length further down.
 */
export const metricsTable = (
  scope: PaperScope,
  group: DashboardGroup,
  withPanel: ReadonlySet<string>,
): Table => {
  const { beside, dashboard } = scope.words;
  const { caption, columns, none } = dashboard.metrics;
  const place = commonPlace(scope, group);
  const isSaid = (of: (metric: DashboardMetric) => Cell, empty: string): boolean =>
    group.metrics.some((metric) => plainText(of(metric).text) !== empty);
  const withTarget = group.metrics.filter(({ judgement }) => shownFigures(judgement).target !== null).length;
  const hasTargets = withTarget * 2 >= group.metrics.length;
  const target: Asked['cellOf'] = (metric) => targetCell(scope.words, metric);
  const others: Asked['cellOf'] = ({ judgement }) =>
    comparatorsCell(scope.words, judgement, claimsThat(scope, judgement, 'significance'));
  const trend: Asked['cellOf'] = ({ judgement }) =>
    trendCell(scope.words, judgement, claimsThat(scope, judgement, 'trend'));
  const asked: readonly Asked[] = [
    {
      column: numbers(columns.target, 0.8),
      isSaid: hasTargets,
      none: withTarget === 0 ? none.target : none.otherTargets,
      cellOf: target,
    },
    {
      column: words(columns.beside, 1.7),
      isSaid: isSaid(others, beside.comparators.none),
      none: none.beside,
      cellOf: others,
    },
    {
      column: words(columns.trend, 1.3),
      isSaid: isSaid(trend, beside.trend.notAskedFor),
      none: none.trend,
      cellOf: trend,
    },
  ];
  const shown = asked.filter((each) => each.isSaid);
  const left = asked.filter((each) => !each.isSaid).map((each) => each.none);
  return {
    id: `${group.id}-table`,
    caption: caption(group.title, place),
    columns: [
      words(columns.metric, 1.8),
      numbers(columns.latest, 1.6),
      ...shown.map(({ column }) => column),
      words(columns.status, 1.3),
    ],
    rows: group.metrics.map((metric) =>
      row(
        titleCell(scope, metric, place?.name ?? null, withPanel.has(metric.id)),
        latestCell(scope, metric, { placesStandBeside: hasOtherPlaces(group, metric), hasTargets }),
        ...shown.map(({ cellOf }) => cellOf(metric)),
        standsCell(scope, metric.judgement),
      ),
    ),
    notes: [
      ...(left.length === 0 ? [] : [[left.join(' ')]]),
      ...readingNotes(
        scope,
        group.metrics.map(({ judgement }) => judgement),
      ),
    ],
    reading: 'by-row',
  };
};
