import type { Judgement } from '@ragstone/assurance';
import { isGreener, type Status } from '@ragstone/rag';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, groupRow, row, words } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { judgementAtLastPaper } from '../../selections/judgement-at-last-paper.ts';
import { judgementBefore } from '../../selections/judgement-before.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { capitalised } from '../../words/sentence.ts';
import type { DashboardMetric } from './dashboard-metrics.ts';

interface Move {
  readonly metric: DashboardMetric;
  readonly was: Judgement;
}

type MoveKind = keyof PaperScope['words']['dashboard']['moved']['kinds'];

/** The order in which they are told. */
const kinds: readonly MoveKind[] = ['worse', 'no-longer-rated', 'better', 'rated-now'];

const kindOf = (was: Status, is: Status): MoveKind | null => {
  if (was === is) return null;
  if (is === 'not-rated') return 'no-longer-rated';
  if (was === 'not-rated') return 'rated-now';
  return isGreener(is, was) ? 'better' : 'worse';
};

/** A status with the figure and the period behind it. */
const stood = ({ words: said }: PaperScope, judgement: Judgement): Cell => {
  const { unit, decimals } = judgement;
  const { value, valuePeriod } = shownFigures(judgement);
  return cell(
    [status(judgement.status, said.statuses[judgement.status])],
    value === null ? said.dashboard.moved.noFigure : said.numbers.figure(value, unit, decimals),
    capitalised(said.days.period(valuePeriod)),
  );
};

/**
 * The metrics whose status is another than it was: at the last paper where the paper knows of one, else in the period
 * before.
 */
export const moved = (scope: PaperScope, metrics: readonly DashboardMetric[]): Section => {
  const { moved: says } = scope.words.dashboard;
  const since = scope.before?.asOf ?? null;
  const moves = metrics.flatMap((metric): readonly Move[] => {
    const was =
      since === null
        ? judgementBefore(scope, metric.judgement)
        : judgementAtLastPaper(scope, metric.judgement);
    return was === null ? [] : [{ metric, was }];
  });
  const ofKind = (kind: MoveKind): readonly Move[] =>
    moves.filter(({ metric, was }) => kindOf(was.status, metric.judgement.status) === kind);
  const counts = kinds.map((kind) => [kind, ofKind(kind).length] as const).filter(([, count]) => count > 0);
  const without = metrics.length - moves.length;
  const lead = [
    counts.length === 0 ? says.none(moves.length) : says.lead(counts, moves.length),
    ...(without === 0 || moves.length === 0 ? [] : [says.without(without, since)]),
  ].join(' ');
  if (counts.length === 0) return section('moved', says.heading(since), [paragraph(lead)]);
  return section('moved', says.heading(since), [
    paragraph(lead),
    table({
      id: 'moved-table',
      caption: says.caption(since),
      columns: [words(says.columns.metric, 2.2), words(says.columns.was, 1.2), words(says.columns.is, 1.2)],
      rows: counts.flatMap(([kind]) => [
        groupRow(says.kinds[kind]),
        ...ofKind(kind).map(({ metric, was }) =>
          row(metric.title, stood(scope, was), stood(scope, metric.judgement)),
        ),
      ]),
      notes: [],
      reading: 'by-row',
    }),
  ]);
};
