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
import { printInTable } from '../../passages/print-figure.ts';
import { rankWords } from '../../passages/rank-words.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { statusCell } from '../../passages/status-words.ts';
import { trendCell } from '../../passages/trend-cell.ts';
import { verdictAfter } from '../../passages/verdict-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { claimsThat } from '../../selections/printed-claims.ts';
import { standingAmong } from '../../selections/standing-among.ts';
import { ageOf } from '../../words/age-of.ts';
import { counted } from '../../words/counted.ts';
import { printPeriod } from '../../words/print-period.ts';
import { printPeriods } from '../../words/print-periods.ts';
import { capitalised, sentence } from '../../words/sentence.ts';
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
  const ranked = judgement.evidence.rank;
  if (ranked !== null && ranked.rank !== null)
    return [
      `Rank ${ranked.rank} of ${ranked.of}, 1 the ${ranked.first}${ranked.quartile === null ? '' : `; quarter ${ranked.quartile}`}`,
    ];
  const { polarity } = scope.workspace.metrics.find(({ id }) => id === judgement.metric) ?? {};
  const standing = standingAmong(scope, judgement, polarity);
  if (standing !== null) return [rankWords(standing)];
  return claimsThat(scope, judgement, 'rank').map(
    ({ assertion: { rank, of, first }, verdict }) =>
      `Printed: rank ${rank} of ${of}, 1 the ${first}${verdictAfter(verdict)}`,
  );
};

/** Another number that a document prints for it. */
const printedOtherwise = (scope: PaperScope, judgement: Judgement): readonly string[] =>
  claimsThat(scope, judgement, 'value')
    .filter(({ verdict }) => verdict === 'disputed')
    .map(
      ({ assertion, verdict }) =>
        `Printed: ${plainText(printedAssertion(scope, assertion))}${verdictAfter(verdict)}`,
    );

const latestCell = (scope: PaperScope, { judgement, absent }: DashboardMetric): Cell => {
  const { unit, decimals, coverage } = judgement;
  const { value, valuePeriod, target } = shownFigures(judgement);
  const age = value === null ? null : ageOf(valuePeriod, scope.assessment.asOf);
  return cell(
    value === null ? 'No figure' : printInTable(value, unit, decimals, target),
    `${capitalised(printPeriod(value === null ? judgement.period : valuePeriod))}${age === null ? '' : `, ${age}`}`,
    ...(absent.length === 0 ? [] : [`No figure for ${printPeriods(absent.map(({ period }) => period))}`]),
    ...(coverage === null || coverage.missing.length === 0
      ? []
      : [`Missing: ${printPeriods(coverage.missing)}`]),
    ...worstOfPlaces(scope, judgement),
    ...rankNotes(scope, judgement),
    ...printedOtherwise(scope, judgement),
  );
};

const targetCell = ({ judgement }: DashboardMetric): Cell => {
  const { unit, decimals, missed } = judgement;
  const { value, target } = shownFigures(judgement);
  if (target === null) return cell('No target');
  const verdict = missed === null ? [] : [missed ? 'Missed' : 'Met'];
  return cell(printInTable(target, unit, decimals, value), ...verdict);
};

/** How it stands and how it stood. */
const statusCellOf = (scope: PaperScope, { judgement }: DashboardMetric): Cell => {
  const of = statusCell(judgement);
  return { ...of, notes: [...of.notes, ...statusBefore(scope, judgement)] };
};

const metricsTable = (scope: PaperScope, groups: readonly DashboardGroup[]): Table => ({
  id: 'dashboard-table',
  caption: 'Every metric by its latest figure',
  columns: [
    words('Metric', 1.8),
    numbers('Latest', 1.6),
    numbers('Target', 0.8),
    words('Beside others', 1.7),
    words('Recent trend', 1.3),
    words('Status', 1.2),
  ],
  rows: groups.flatMap(({ title, metrics }) => [
    groupRow(title),
    ...metrics.map((metric) =>
      row(
        titleCell(scope, metric),
        latestCell(scope, metric),
        targetCell(metric),
        comparatorsCell(metric.judgement, claimsThat(scope, metric.judgement, 'significance')),
        trendCell(metric.judgement, claimsThat(scope, metric.judgement, 'trend')),
        statusCellOf(scope, metric),
      ),
    ),
  ]),
  notes: [
    [
      'The period that a figure covers stands under it, with how long ago it ended. “How to read this” says what the shapes mean.',
    ],
  ],
  reading: 'by-row',
});

const counts = (metrics: readonly DashboardMetric[]): string => {
  const { green, amber, red, notRated } = countStatuses(metrics.map(({ judgement }) => judgement.status));
  return `${counted(metrics.length, 'metric')} by ${metrics.length === 1 ? 'its latest figure' : 'their latest figures'}: ${green} green, ${amber} amber, ${red} red, ${notRated} not rated.`;
};

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
  return said.length === 0 ? [] : [callout('Where the evidence and the rating point different ways', said)];
};

/** The whole dashboard on one table, with what its ratings do not say by themselves. */
export const atAGlance = (scope: PaperScope, groups: readonly DashboardGroup[]): Section => {
  const metrics = groups.flatMap((group) => group.metrics);
  return section(
    'at-a-glance',
    'At a glance',
    metrics.length === 0
      ? [paragraph('No metric was judged.')]
      : [
          paragraph(counts(metrics)),
          ...rollUps(scope),
          table(metricsTable(scope, groups)),
          ...contradicted(scope, metrics),
        ],
  );
};
