import type { FigureSource, Judgement } from '@ragstone/assurance';
import type { Text } from '../model/text.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { sourceText } from './source-text.ts';

/**
 * Where a judged number comes from: `Printed at` only where a document prints that very number, `Worked out from` its
 * parents and their lines where it was derived or added up. Nothing where no figure is beneath it.
 */
export const whereFrom = (scope: PaperScope, of: Judgement, sources: readonly FigureSource[]): Text => {
  const { whereFrom: says } = scope.words.evidence;
  const [first] = sources;
  if (first === undefined) return [];
  if (sources.length === 1 && isPrinted(of, first))
    return [says.printedAt, ...sourceText(first, scope.words), '.'];
  const groups = [...new Set(sources.map(groupOf))].map((group) =>
    sources.filter((each) => groupOf(each) === group),
  );
  return [
    says.workedOutFrom,
    ...groups.flatMap((group, index) => [
      index === 0 ? '' : index === groups.length - 1 ? says.and : ', ',
      ...parent(scope, of, group),
    ]),
    '.',
  ];
};

/** The figure of the metric itself for the judged period, or for the one that its target covers. */
const isPrinted = (of: Judgement, source: FigureSource): boolean =>
  source.metric === of.metric && (source.period === of.period || source.period === of.targetPeriod);

/** Figures of one metric that one line prints are said once. */
const groupOf = ({ role, metric, document, line }: FigureSource): string =>
  [role, metric, document, line].join(' ');

const parent = ({ words, workspace }: PaperScope, of: Judgement, group: readonly FigureSource[]): Text => {
  const [first] = group;
  if (first === undefined) return [];
  const metric = workspace.metrics.find((each) => each.id === first.metric);
  const title = metric?.title ?? first.metric;
  const isOne = group.length === 1 && metric !== undefined && first.value !== null;
  const value = isOne ? ` ${words.numbers.figure(first.value ?? 0, metric.unit, metric.decimals)}` : '';
  const periods = group.map((each) => each.period);
  const isSamePeriod = periods.length === 1 && periods[0] === of.period;
  return [
    `“${title}”${value}${isSamePeriod ? '' : words.evidence.whereFrom.for(periods)} (`,
    ...sourceText(first, words),
    ')',
  ];
};
