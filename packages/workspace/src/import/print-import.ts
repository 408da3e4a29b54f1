import { printable } from '../source-text.ts';
import type { ImportReport } from './import-file.ts';
import type { LeftCount } from './left-rows.ts';

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const counted = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

const printLeft = (file: string, { severity, reason, title, topic, rows, examples }: LeftCount): string => {
  const about = topic === null ? '' : ` (${printable(topic)})`;
  const head = `${severity} ${reason}${about}: ${counted(rows, 'row', 'rows')}, ${title}`;
  // What was left for no fault needs no examples: there may be millions.
  const shown = severity === 'info' || topic !== null ? examples.slice(0, 1) : examples;
  return [
    head,
    ...shown.map(({ line, column, says }) => `  ${file}:${line}:${column} ${printable(says)}`),
  ].join('\n');
};

const aboutParts = (parts: number, kind: ImportReport['kind']): string => {
  const declare =
    kind === 'fingertips' ? ' Say --age or --sex where a metric is about one age or one sex as a whole.' : '';
  return `${counted(parts, 'figure is', 'figures are')} about a part of the people, which is kept and not rated.${declare}`;
};

/** An import as plain text: what was taken, what was left and why with the first few of each, and what was written. */
export const printImport = (report: ImportReport): string => {
  const { file, document, knownFrom, rows, taken, restated, parts, left, defined, columnsNotRead, written } =
    report;
  const leftRows = left.reduce((sum, each) => sum + each.rows, 0);
  const changed = restated === 0 ? '' : `, of them ${counted(restated, 'restatement', 'restatements')}`;
  const lines = [
    `${file} as ${document.id}, known from ${knownFrom}: ${counted(rows, 'row', 'rows')}.`,
    `${counted(taken, 'figure', 'figures')} taken${changed}; ${counted(leftRows, 'row', 'rows')} left.`,
    ...(parts === 0 ? [] : [aboutParts(parts, report.kind)]),
    ...left.map((each) => printLeft(file, each)),
    ...(defined.metrics.length === 0 ? [] : [`Metrics defined: ${defined.metrics.join(', ')}.`]),
    ...(defined.places.length === 0
      ? []
      : [`Places defined: ${counted(defined.places.length, 'place', 'places')}.`]),
    ...(columnsNotRead.length === 0 ? [] : [`Columns not read: ${columnsNotRead.join(', ')}.`]),
    written.length === 0 ? 'Nothing was written.' : `Written: ${written.join(', ')}.`,
  ];
  return `${lines.join('\n')}\n`;
};
