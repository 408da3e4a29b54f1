import type { ChainFigure, ChainIndicator, ChainMeasure } from '@ragstone/assurance';
import { type Cell, cell, groupRow, type Row, row, type Table, words } from '../../model/table.ts';
import type { Text } from '../../model/text.ts';
import { printedFigure, printedTarget, sayPace, standsAs } from '../../passages/chain-figure.ts';
import { printFigure } from '../../passages/print-figure.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { printDay } from '../../words/print-day.ts';
import { printPeriod } from '../../words/print-period.ts';
import { capitalised } from '../../words/sentence.ts';

/** Every figure at the end of a chain, under the measure that it shows; null where no chain of the plan reaches one. */
export const evidenceTable = ({ plan, chains }: PlanInScope): Table | null => {
  const measures = new Map(chains.flatMap((chain) => chain.measures.map((each) => [each.id, each] as const)));
  const rows = [...measures.values()].flatMap(measureRows);
  if (rows.length === 0) return null;
  return {
    id: `${plan.id}-evidence`,
    caption: 'The evidence of each measure',
    columns: [
      words('Indicator and place', 1.8),
      words('Latest', 1.1),
      words('Target', 1.1),
      words('How it stands', 2),
      words('Printed at', 0.8),
    ],
    rows,
    notes: [],
    reading: 'by-row',
  };
};

const measureRows = (measure: ChainMeasure): readonly Row[] => {
  const rows = measure.indicators.flatMap((indicator) => indicatorRows(indicator, measure));
  return rows.length === 0 ? [] : [groupRow(measure.says), ...rows];
};

const indicatorRows = ({ code, says, figures }: ChainIndicator, { target }: ChainMeasure): readonly Row[] =>
  figures.map((figure) =>
    row(
      cell(`${code === null ? '' : `${code} `}${says}`, figure.placeName),
      cell(printedFigure(figure), printDay(printPeriod(figure.period))),
      targetCell(figure.target, target, figure.unit, figure.decimals),
      cell(asSentence(standsAs(figure)), ...(figure.pace === null ? [] : [sayPace(figure.pace, figure)])),
      sourceCell(figure),
    ),
  );

const sourceCell = ({ source, value, range }: ChainFigure): Cell => {
  if (source !== null) return cell(sourceText(source));
  return cell(value === null && range === null ? 'Nowhere' : 'Worked out');
};

const asSentence = (text: Text): Text =>
  text.map((piece, index) => (index === 0 && typeof piece === 'string' ? capitalised(piece) : piece));

/** The target that the rules judge by; the plan's own where they have none. */
const targetCell = (
  judgedBy: number | null,
  target: ChainMeasure['target'],
  unit: Parameters<typeof printFigure>[1] | null,
  decimals: number,
): Cell => {
  if (target !== null) return cell(printedTarget(target));
  return cell(judgedBy === null || unit === null ? 'No target' : printFigure(judgedBy, unit, decimals));
};
