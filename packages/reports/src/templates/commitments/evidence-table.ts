import type { ChainFigure, ChainIndicator, ChainMeasure } from '@ragstone/assurance';
import type { Unit } from '@ragstone/rag';
import { type Cell, cell, groupRow, type Row, row, type Table, words } from '../../model/table.ts';
import { withFirst } from '../../model/text.ts';
import { printedFigure, printedTarget, sayPace, standsAs } from '../../passages/chain-figure.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { capitalised } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';

/** Every figure at the end of a chain, under the measure that it shows; null where no chain of the plan reaches one. */
export const evidenceTable = (said: Words, { plan, chains }: PlanInScope): Table | null => {
  const { caption, columns } = said.commitments.evidence;
  const measures = new Map(chains.flatMap((chain) => chain.measures.map((each) => [each.id, each] as const)));
  const rows = [...measures.values()].flatMap((measure) => measureRows(said, measure));
  if (rows.length === 0) return null;
  return {
    id: `${plan.id}-evidence`,
    caption,
    columns: [
      words(columns.indicator, 1.8),
      words(columns.latest, 1.1),
      words(columns.target, 1.1),
      words(columns.stands, 2),
      words(columns.printedAt, 0.8),
    ],
    rows,
    notes: [],
    reading: 'by-row',
  };
};

const measureRows = (said: Words, measure: ChainMeasure): readonly Row[] => {
  const rows = measure.indicators.flatMap((indicator) => indicatorRows(said, indicator, measure));
  return rows.length === 0 ? [] : [groupRow(measure.says), ...rows];
};

const indicatorRows = (
  said: Words,
  { code, says, figures }: ChainIndicator,
  { target }: ChainMeasure,
): readonly Row[] =>
  figures.map((figure) =>
    row(
      cell(`${code === null ? '' : `${code} `}${says}`, figure.placeName),
      cell(printedFigure(said, figure), said.days.day(said.days.period(figure.period))),
      targetCell(said, figure.target, target, figure.unit, figure.decimals),
      cell(
        withFirst(standsAs(said, figure), capitalised),
        ...(figure.pace === null ? [] : [sayPace(said, figure.pace, figure)]),
      ),
      sourceCell(said, figure),
    ),
  );

const sourceCell = (said: Words, { source, value, range }: ChainFigure): Cell => {
  const { nowhere, workedOut } = said.commitments.evidence;
  if (source !== null) return cell(sourceText(source, said));
  return cell(value === null && range === null ? nowhere : workedOut);
};

/** The target that the rules judge by; the plan's own where they have none. */
const targetCell = (
  said: Words,
  judgedBy: number | null,
  target: ChainMeasure['target'],
  unit: Unit | null,
  decimals: number,
): Cell => {
  if (target !== null) return cell(printedTarget(said, target));
  return cell(
    judgedBy === null || unit === null
      ? said.commitments.evidence.noTarget
      : said.numbers.figure(judgedBy, unit, decimals),
  );
};
