import { nothing, type SheetCell, type Workbook } from '../sheets/workbook.ts';
import { type CsvTable, describeTables } from './describe-tables.ts';
import { inert, writeCsv } from './write-csv.ts';

/** A text file by its name. */
interface TextFile {
  readonly fileName: string;
  readonly text: string;
}

const value = (cell: SheetCell): string => {
  if (cell.kind === 'number') return cell.digits;
  return cell.text === nothing ? '' : inert(cell.text);
};

const fileOf = ({ fileName, sheet }: CsvTable): TextFile => ({
  fileName,
  text: writeCsv([
    sheet.columns.map(({ heading }) => inert(heading)),
    ...sheet.rows.map((row) => row.map(value)),
  ]),
});

/** Every table of a workbook as a file of its own, the list of them first, and last the metadata of them all. */
export const renderCsv = (workbook: Workbook, stem: string): readonly TextFile[] => {
  const [list] = workbook.sheets;
  const nameOf = (sheet: string): string =>
    sheet === list?.name ? `${stem}.csv` : `${stem}-${sheet.toLowerCase().replaceAll('_', '-')}.csv`;
  const tables = workbook.sheets.map(
    (sheet): CsvTable => ({
      fileName: nameOf(sheet.name),
      sheet: {
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell) => (cell.kind === 'link' ? { kind: 'text', text: nameOf(cell.sheet) } : cell)),
        ),
      },
    }),
  );
  return [
    ...tables.map(fileOf),
    {
      fileName: `${stem}-metadata.json`,
      text: `${JSON.stringify(describeTables(workbook, tables), null, 2)}\n`,
    },
  ];
};
