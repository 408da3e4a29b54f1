import { countStatuses, type StatusCounts } from '@ragstone/rag';
import { type Block, list, paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { cell, numbers, row, type Table, totalRow, words } from '../../model/table.ts';
import { link } from '../../model/text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { capitalised, sentence } from '../../words/sentence.ts';
import type { DashboardGroup, DashboardMetric } from './dashboard-metrics.ts';

const countsOf = (metrics: readonly DashboardMetric[]): StatusCounts =>
  countStatuses(metrics.map(({ judgement }) => judgement.status));

const inCells = ({ red, amber, green, notRated }: StatusCounts): readonly string[] =>
  [red, amber, green, notRated].map(String);

/** How many metrics of each theme have which status; every theme leads to its own table. */
const themesTable = ({ words: said }: PaperScope, groups: readonly DashboardGroup[]): Table => {
  const { columns, caption, all } = said.dashboard.glance;
  const { red, amber, green, 'not-rated': notRated } = said.statuses;
  return {
    id: 'dashboard-table',
    caption,
    columns: [
      words(columns.theme, 3),
      ...[red, amber, green, notRated].map((heading) => numbers(heading, 0.7)),
    ],
    rows: [
      ...groups.map(({ id, title, metrics }) => row(cell([link(id, title)]), ...inCells(countsOf(metrics)))),
      totalRow(all, ...inCells(countsOf(groups.flatMap(({ metrics }) => metrics)))),
    ],
    notes: [],
    reading: 'by-row',
  };
};

const rollUps = ({ assessment, words: said }: PaperScope): readonly Block[] => {
  const { glance } = said.dashboard;
  const summed = assessment.rollUps
    .filter(
      ({ members }) => members.length > 0 && members.every(({ subject }) => subject.metric !== undefined),
    )
    .map(({ members, rule, says }) => {
      const ruleSet = assessment.ruleSets.find(({ id }) => id === rule.split('/')[0]);
      const early = members.filter(({ notYetDue }) => notYetDue).length;
      const whole = early === 0 ? says : glance.notYetDue(says, early);
      return sentence(`${capitalised(whole)}${ruleSet === undefined ? '' : ` (${ruleSet.title})`}`);
    });
  return summed.length === 0 ? [] : [list(summed)];
};

/** How many stand how, in all, as the rules sum it up, and theme by theme. */
export const atAGlance = (scope: PaperScope, groups: readonly DashboardGroup[]): Section => {
  const { glance: says } = scope.words.dashboard;
  const metrics = groups.flatMap((group) => group.metrics);
  return section(
    'at-a-glance',
    says.heading,
    metrics.length === 0
      ? [paragraph(says.none)]
      : [
          paragraph(says.counts(metrics.length, countsOf(metrics))),
          ...rollUps(scope),
          table(themesTable(scope, groups)),
        ],
  );
};
