import { type Judgement, sayAbsences } from '@ragstone/assurance';
import { type Block, callout, list, paragraph } from '../../model/block.ts';
import type { SectionPart } from '../../model/paper.ts';
import { plainText } from '../../model/plain-text.ts';
import { status, type Text } from '../../model/text.ts';
import { statusBefore, worstOfPlaces } from '../../passages/before-and-beside.ts';
import { printedAssertion } from '../../passages/claims-table.ts';
import { evidenceList } from '../../passages/evidence-list.ts';
import { readingWords } from '../../passages/reading-words.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { reasonsOfFigure } from '../../passages/status-words.ts';
import { whereFrom } from '../../passages/where-from.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { claimsOf } from '../../selections/printed-claims.ts';
import { capitalised, sentence } from '../../words/sentence.ts';
import type { DashboardMetric } from './dashboard-metrics.ts';
import { processFigure } from './process-figure.ts';
import { rankFigure } from './rank-figure.ts';
import { timeFigure } from './time-figure.ts';

/** The rating, the figure and where it is printed, and what has no figure since. */
const rated = (scope: PaperScope, { judgement, absent }: DashboardMetric): Text => {
  const { dashboard, numbers, statuses } = scope.words;
  const { panel: says } = dashboard;
  const { status: of, outcome, reasons, unit, decimals, sources } = judgement;
  const { value, valuePeriod, target } = shownFigures(judgement);
  const read = readingWords(scope.words, judgement);
  const why = outcome ?? (reasons.length === 0 ? null : reasonsOfFigure(scope.words, judgement));
  return [
    status(of, statuses[of]),
    why === null ? '. ' : `: ${sentence(why)} `,
    read === null ? '' : `${sentence(read)} `,
    value === null
      ? says.noFigure(judgement.period)
      : says.figure(numbers.figure(value, unit, decimals, target), valuePeriod),
    ...(value === null
      ? []
      : whereFrom(
          scope,
          judgement,
          sources.filter(({ role }) => role === 'actual'),
        )),
    absent.length === 0 ? '' : ` ${capitalised(sayAbsences(absent))}.`,
    ...statusBefore(scope, judgement).flatMap((before) => [' ', ...before, '.']),
    ...worstOfPlaces(scope, judgement).map((worst) => ` ${worst}.`),
  ];
};

/** What documents say of it that the figures do not bear out. */
const printed = (scope: PaperScope, judgement: Judgement): readonly Block[] => {
  const { beside, dashboard } = scope.words;
  const { panel: says } = dashboard;
  const doubtful = claimsOf(scope, judgement).filter(
    ({ verdict }) => verdict === 'disputed' || verdict === 'conflicting',
  );
  const said = doubtful.map(({ title, subject, assertion, verdict }) =>
    says.printed(
      title,
      subject.period === judgement.period ? null : subject.period,
      plainText(printedAssertion(scope, assertion)),
      beside.verdicts[verdict],
    ),
  );
  return said.length === 0 ? [] : [paragraph(says.printedOf), list(said)];
};

/**
 * One metric at length: its rating, what the evidence says, its latest figures and its process. Null where that is no more
 * than stands on its row.
 */
export const metricPanel = (scope: PaperScope, metric: DashboardMetric): SectionPart | null => {
  const { words } = scope;
  const { panel: says } = words.dashboard;
  const { id, title, judgement, chart } = metric;
  const of = scope.workspace.metrics.find((each) => each.id === judgement.metric);
  const time = timeFigure(words, metric, of?.polarity);
  const rank = rankFigure(scope, metric, of?.polarity);
  const process = chart === null || of === undefined ? null : processFigure(words, id, title, chart, of);
  const conflicts = judgement.conflicts
    .filter(({ code }) => code !== 'reading-dependent')
    .map(({ message }) => scope.say(message));
  const more: readonly Block[] = [
    ...printed(scope, judgement),
    ...(conflicts.length === 0 ? [] : [callout(says.contradict, conflicts)]),
    ...(time === null ? [] : [time]),
    ...(rank === null ? [] : [rank]),
    ...(process === null ? [] : [typeof process === 'string' ? paragraph(process) : process]),
  ];
  if (more.length === 0) return null;
  const blocks = [paragraph(rated(scope, metric)), ...evidenceList(scope, judgement), ...more];
  return { id, heading: title, blocks };
};
