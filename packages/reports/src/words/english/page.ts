/** The words of a page in any format, whatever the paper is about. */
export const page = {
  draft: 'DRAFT',
  restricted: 'NOT FOR PUBLICATION',
  reportOf: 'Report of',
  contents: 'Contents',
  skip: 'Skip to the report',
  figuresOfChart: 'Figures of this chart',
  /** What stands before the number of a page, and between it and that of the last. */
  pageOf: ['Page ', ' of '] as readonly [string, string],
  /** By which the rows of a long table are chosen, and how many are. */
  filter: { label: 'Show only rows with ', of: ' of ', rows: ' rows' },
  /** A table for whoever cannot see it. */
  table: (headings: readonly string[], rows: number): string =>
    `Columns: ${headings.join(', ')}. ${rows} ${rows === 1 ? 'row' : 'rows'}, each named by its first cell.`,
};
