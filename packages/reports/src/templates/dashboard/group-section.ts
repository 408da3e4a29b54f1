import type { Judgement } from '@ragstone/assurance';
import { type Block, callout, list, paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { claimsOf } from '../../selections/printed-claims.ts';
import type { DashboardGroup, DashboardMetric } from './dashboard-metrics.ts';
import { metricPanel } from './metric-panel.ts';
import { metricsTable } from './metrics-table.ts';
import { multiplesFigures } from './multiples-figures.ts';
import { toldTogether } from './told-together.ts';

/** More metrics than these are counted. */
const mostNamed = 5;

/** What is said of metrics, each sentence once, with those that it is said of. */
const saidOf = (
  scope: PaperScope,
  metrics: readonly DashboardMetric[],
  sayings: (judgement: Judgement) => readonly string[],
): readonly string[] => {
  const told = toldTogether(
    metrics.flatMap(({ title, judgement }) => sayings(judgement).map((each) => [each, title] as const)),
  );
  return told.map(([what, titles]) =>
    scope.words.dashboard.group.of(scope.say(what), titles.length > mostNamed ? titles.length : titles),
  );
};

/** What statistics say of those that are not told at length. */
const statistics = (scope: PaperScope, metrics: readonly DashboardMetric[]): readonly Block[] => {
  const said = saidOf(scope, metrics, ({ evidence }) => evidence.says);
  return said.length === 0 ? [] : [paragraph(scope.words.dashboard.group.statistics), list(said)];
};

/** What other readings of the source would give. */
const otherReadings = (scope: PaperScope, metrics: readonly DashboardMetric[]): readonly Block[] => {
  const said = saidOf(scope, metrics, ({ conflicts }) =>
    conflicts.filter(({ code }) => code === 'reading-dependent').map(({ message }) => message),
  );
  return said.length === 0 ? [] : [callout(scope.words.dashboard.group.readingDecides, said)];
};

/** How many statements documents make of the metrics, by what became of them; nothing where they make none. */
const statements = (scope: PaperScope, metrics: readonly DashboardMetric[]): readonly Block[] => {
  const { group: says } = scope.words.dashboard;
  const of = metrics.flatMap(({ judgement }) => claimsOf(scope, judgement)).map(({ verdict }) => verdict);
  return of.length === 0 ? [] : [paragraph(says.statements(of))];
};

/** A theme: every metric of it in a table, what is to be said of many at once, and those with more to show at length. */
export const groupSection = (scope: PaperScope, group: DashboardGroup): Section => {
  const panels = group.metrics.flatMap((metric) => {
    const panel = metricPanel(scope, metric);
    return panel === null ? [] : [panel];
  });
  const withPanel = new Set(panels.map(({ id }) => id));
  return section(
    group.id,
    group.title,
    [
      table(metricsTable(scope, group, withPanel)),
      ...otherReadings(scope, group.metrics),
      ...statistics(
        scope,
        group.metrics.filter(({ id }) => !withPanel.has(id)),
      ),
      ...statements(scope, group.metrics),
      ...multiplesFigures(scope.words, group),
    ],
    panels,
  );
};
