import { contradictions } from '@ragstone/assurance';
import type { Status } from '@ragstone/rag';
import { type Block, callout, paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, row, type Table, words } from '../../model/table.ts';
import { link } from '../../model/text.ts';
import { sayComparators } from '../../passages/say-comparators.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { capitalised } from '../../words/sentence.ts';
import type { DashboardGroup, DashboardMetric } from './dashboard-metrics.ts';
import { readingNotes, standsCell } from './stands.ts';
import { toldTogether } from './told-together.ts';

/** A metric, and the theme that it stands under. */
interface Off {
  readonly group: DashboardGroup;
  readonly metric: DashboardMetric;
}

const gravity: readonly Status[] = ['red', 'amber'];

/** The figure against its target, else beside the others that it was set beside. */
const figureCell = ({ words: said }: PaperScope, { judgement }: DashboardMetric): Cell => {
  const { offTarget: says } = said.dashboard;
  const { unit, decimals } = judgement;
  const { value, valuePeriod, target } = shownFigures(judgement);
  if (value === null) return cell(says.noFigure, capitalised(said.days.period(judgement.period)));
  const beside = sayComparators(said, judgement);
  return cell(
    said.numbers.figure(value, unit, decimals, target),
    ...(target === null ? [] : [says.target(said.numbers.figure(target, unit, decimals, value))]),
    ...(beside === null ? [] : [beside]),
    capitalised(said.days.period(valuePeriod)),
  );
};

const offTable = (scope: PaperScope, off: readonly Off[]): Table => {
  const { caption, columns } = scope.words.dashboard.offTarget;
  return {
    id: 'off-target-table',
    caption,
    columns: [words(columns.metric, 2.4), words(columns.figure, 1.5), words(columns.status, 1.4)],
    rows: off.map(({ group, metric }) =>
      row(
        cell(metric.title, [link(group.id, group.title)]),
        figureCell(scope, metric),
        standsCell(scope, metric.judgement),
      ),
    ),
    notes: readingNotes(
      scope,
      off.map(({ metric }) => metric.judgement),
    ),
    reading: 'by-row',
  };
};

/** What evidence says against ratings; metrics of which it says the same are told together. */
const contradicted = (scope: PaperScope, groups: readonly DashboardGroup[]): readonly Block[] => {
  const { offTarget: says } = scope.words.dashboard;
  const told = toldTogether(
    groups.flatMap(({ metrics }) =>
      metrics.flatMap(({ title, judgement }) => {
        const against = contradictions(judgement, judgement.evidence).join(' ');
        return against === '' ? [] : [[against, title] as const];
      }),
    ),
  );
  const said = told.map(([against, titles]) => scope.say(says.against(titles, against)));
  return said.length === 0 ? [] : [callout(says.contradicted, said)];
};

/** What is red or amber, the gravest first, and why; and where the evidence points another way than the rating. */
export const offTarget = (scope: PaperScope, groups: readonly DashboardGroup[]): Section => {
  const { offTarget: says } = scope.words.dashboard;
  const off = gravity.flatMap((status) =>
    groups.flatMap((group) =>
      group.metrics
        .filter(({ judgement }) => judgement.status === status)
        .map((metric): Off => ({ group, metric })),
    ),
  );
  const red = off.filter(({ metric }) => metric.judgement.status === 'red').length;
  return section('off-target', says.heading, [
    ...(off.length === 0
      ? [paragraph(says.none)]
      : [paragraph(says.lead(red, off.length - red)), table(offTable(scope, off))]),
    ...contradicted(scope, groups),
  ]);
};
