import { contradictions, type Judgement } from '@ragstone/assurance';
import { countStatuses, polarityWords, unitWords } from '@ragstone/rag';
import { type Block, callout, list, paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { plainText } from '../../model/plain-text.ts';
import { type Cell, cell, groupRow, numbers, row, type Table, words } from '../../model/table.ts';
import { link } from '../../model/text.ts';
import { statusBefore, worstOfPlaces } from '../../passages/before-and-beside.ts';
import { printedAssertion } from '../../passages/claims-table.ts';
import { comparatorsCell } from '../../passages/comparators-cell.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { statusCell } from '../../passages/status-words.ts';
import { trendCell } from '../../passages/trend-cell.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { claimsThat } from '../../selections/printed-claims.ts';
import { standingAmong } from '../../selections/standing-among.ts';
import { capitalised, sentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { DashboardGroup, DashboardMetric } from './dashboard-metrics.ts';

const titleCell = (scope: PaperScope, { id, title, judgement }: DashboardMetric): Cell => {
  const polarity = scope.workspace.metrics.find((each) => each.id === judgement.metric)?.polarity;
  const about = [unitWords[judgement.unit], polarity === undefined ? '' : polarityWords(polarity)]
    .filter((part) => part !== '')
    .join('; ');
  return cell([link(id, title)], ...(about === '' ? [] : [capitalised(about)]));
};

/** The rank that is worked out, else what documents print. */
const rankNotes = (scope: PaperScope, judgement: Judgement): readonly string[] => {
  const { beside, dashboard } = scope.words;
  const { glance: says } = dashboard;
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

const latestCell = (scope: PaperScope, { judgement, absent }: DashboardMetric): Cell => {
  const { beside, dashboard, days, numbers: figures } = scope.words;
  const { glance: says } = dashboard;
  const { unit, decimals, coverage } = judgement;
  const { value, valuePeriod, target } = shownFigures(judgement);
  const age = value === null ? null : beside.age(valuePeriod, scope.assessment.asOf);
  return cell(
    value === null ? says.noFigure : figures.inTable(value, unit, decimals, target),
    `${capitalised(days.period(value === null ? judgement.period : valuePeriod))}${age === null ? '' : `, ${age}`}`,
    ...(absent.length === 0 ? [] : [says.noFigureFor(absent.map(({ period }) => period))]),
    ...(coverage === null || coverage.missing.length === 0 ? [] : [says.missing(coverage.missing)]),
    ...worstOfPlaces(scope, judgement),
    ...rankNotes(scope, judgement),
    ...printedOtherwise(scope, judgement),
  );
};

const targetCell = ({ dashboard, numbers: figures }: Words, { judgement }: DashboardMetric): Cell => {
  const { glance: says } = dashboard;
  const { unit, decimals, missed } = judgement;
  const { value, target } = shownFigures(judgement);
  if (target === null) return cell(says.noTarget);
  const verdict = missed === null ? [] : [missed ? says.missed : says.met];
  return cell(figures.inTable(target, unit, decimals, value), ...verdict);
};

/** How it stands and how it stood. */
const statusCellOf = (scope: PaperScope, { judgement }: DashboardMetric): Cell => {
  const of = statusCell(scope.words, judgement);
  return { ...of, notes: [...of.notes, ...statusBefore(scope, judgement)] };
};

const metricsTable = (scope: PaperScope, groups: readonly DashboardGroup[]): Table => {
  const { caption, columns, note } = scope.words.dashboard.glance;
  return {
    id: 'dashboard-table',
    caption,
    columns: [
      words(columns.metric, 1.8),
      numbers(columns.latest, 1.6),
      numbers(columns.target, 0.8),
      words(columns.beside, 1.7),
      words(columns.trend, 1.3),
      words(columns.status, 1.2),
    ],
    rows: groups.flatMap(({ title, metrics }) => [
      groupRow(title),
      ...metrics.map((metric) =>
        row(
          titleCell(scope, metric),
          latestCell(scope, metric),
          targetCell(scope.words, metric),
          comparatorsCell(scope.words, metric.judgement, claimsThat(scope, metric.judgement, 'significance')),
          trendCell(scope.words, metric.judgement, claimsThat(scope, metric.judgement, 'trend')),
          statusCellOf(scope, metric),
        ),
      ),
    ]),
    notes: [[note]],
    reading: 'by-row',
  };
};

const counts = ({ dashboard }: Words, metrics: readonly DashboardMetric[]): string =>
  dashboard.glance.counts(metrics.length, countStatuses(metrics.map(({ judgement }) => judgement.status)));

const rollUps = ({ assessment }: PaperScope): readonly Block[] => {
  const said = assessment.rollUps
    .filter(
      ({ members }) => members.length > 0 && members.every(({ subject }) => subject.metric !== undefined),
    )
    .map(({ rule, says }) => {
      const ruleSet = assessment.ruleSets.find(({ id }) => id === rule.split('/')[0]);
      return sentence(`${capitalised(says)}${ruleSet === undefined ? '' : ` (${ruleSet.title})`}`);
    });
  return said.length === 0 ? [] : [list(said)];
};

const contradicted = (scope: PaperScope, metrics: readonly DashboardMetric[]): readonly Block[] => {
  const said = metrics.flatMap(({ title, judgement }) => {
    const against = contradictions(judgement, judgement.evidence);
    return against.length === 0 ? [] : [scope.say(`${title}: ${against.join(' ')}`)];
  });
  return said.length === 0 ? [] : [callout(scope.words.dashboard.glance.contradicted, said)];
};

/** The whole dashboard on one table, with what its ratings do not say by themselves. */
export const atAGlance = (scope: PaperScope, groups: readonly DashboardGroup[]): Section => {
  const { glance: says } = scope.words.dashboard;
  const metrics = groups.flatMap((group) => group.metrics);
  return section(
    'at-a-glance',
    says.heading,
    metrics.length === 0
      ? [paragraph(says.none)]
      : [
          paragraph(counts(scope.words, metrics)),
          ...rollUps(scope),
          table(metricsTable(scope, groups)),
          ...contradicted(scope, metrics),
        ],
  );
};
