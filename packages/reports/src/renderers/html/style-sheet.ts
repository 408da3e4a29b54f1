import { cssString } from './css-string.ts';
import { evidenceStyles } from './evidence-styles.ts';
import { pageStyles } from './page-styles.ts';
import { printStyles } from './print-styles.ts';
import { tableStyles } from './table-styles.ts';
import { tableToolsStyles } from './table-tools.ts';
import { customProperties, type HtmlTheme } from './theme.ts';

/** What a printed page carries in its margins, and what else a page needs styles for. */
export interface RunningHeads {
  readonly board: string;
  readonly date: string;
  readonly subject: string;
  /** What every page is marked with; empty where with nothing. */
  readonly mark: string;
  /** What stands before the number of a page, and between it and that of the last. */
  readonly pageOf: readonly [string, string];
  /** Whether it shows signs or charts that need styles of their own. */
  readonly evidence: boolean;
  /** Whether it has tables that can be sorted and filtered. */
  readonly tools: boolean;
}

/** The whole style sheet: screen, narrow screen, dark screen, paper. */
export const styleSheet = (theme: HtmlTheme, heads: RunningHeads): string => `:root {
  color-scheme: light dark;
  --fonts: ${theme.fonts};
  --monospace: ${theme.monospace};
  --measure: ${theme.measure};
  ${customProperties(theme.light)}
}
@media screen and (prefers-color-scheme: dark) {
  :root { ${customProperties(theme.dark)} }
}
${pageStyles}${heads.evidence ? evidenceStyles : ''}${tableStyles}${heads.tools ? tableToolsStyles : ''}${printStyles}@page {
  size: A4;
  margin: 22mm 18mm 20mm;
  @top-left { content: ${cssString(heads.board)}; ${marginBox} }
  @top-center { content: ${cssString(heads.mark)}; ${marginBox} font-weight: 700; letter-spacing: 0.12em; }
  @top-right { content: ${cssString(heads.date)}; ${marginBox} }
  @bottom-left { content: ${cssString(heads.subject)}; ${marginBox} }
  @bottom-right { content: ${cssString(heads.pageOf[0])} counter(page) ${cssString(heads.pageOf[1])} counter(pages); ${marginBox} }
}
`;

const marginBox = 'font: 8pt system-ui, "Segoe UI", Arial, sans-serif; color: #444;';
