export type { FontFamily, FontFile, Fonts } from './fonts/fonts.ts';
export { type Html, type HtmlPart, html, htmlText, styleElement } from './markup/html.ts';
export type { Block, Definition, Figure, Paragraph } from './model/block.ts';
export type { Chart, ChartPoint, LineChart, PointMark } from './model/chart.ts';
export type { DrawnFigure, DrawnPicture } from './model/drawn-figure.ts';
export type { EscalationTimeline, TimelineMark, TimelinePeriod } from './model/escalation-timeline.ts';
export type { CalendarDay, CalendarRow, GovernanceCalendar } from './model/governance-calendar.ts';
export { type Language, languages } from './model/language.ts';
export type { Paper, Section, SectionPart, TitleBlock } from './model/paper.ts';
export type { BalanceRow, RunningBalance } from './model/running-balance.ts';
export type { Sign } from './model/sign.ts';
export type { Cell, Column, Row, Table } from './model/table.ts';
export type { Inline, Text } from './model/text.ts';
export type { XmrChart, XmrMark, XmrPhase, XmrPoint } from './model/xmr-chart.ts';
export { type PaperWriter, paperWriter, renderPaper } from './render-paper.ts';
export { renderReport } from './render-report.ts';
export { checkDocx } from './renderers/docx/check-docx.ts';
export { type DocxFault, type DocxFaultCode, sayDocxFault } from './renderers/docx/docx-fault.ts';
export {
  type Format,
  type FormatId,
  formatIds,
  formats,
  type Means,
  type Render,
  type RenderedFile,
  type RenderOptions,
} from './renderers/formats.ts';
export { renderHtml } from './renderers/html/render-html.ts';
export { customProperties, type HtmlTheme, type Palette, quietTheme } from './renderers/html/theme.ts';
export { renderJson } from './renderers/json/render-json.ts';
export { renderMarkdown } from './renderers/markdown/render-markdown.ts';
export { checkWorkbook } from './renderers/sheets/check/check-workbook.ts';
export {
  sayWorkbookFault,
  type WorkbookFault,
  type WorkbookFaultCode,
} from './renderers/sheets/check/workbook-fault.ts';
export {
  sayDecision,
  sayNextMeeting,
  sayOwed,
  sayRoute,
  sayStanding,
  sayStep,
} from './say-escalation-in-english.ts';
export type { PaperInput } from './selections/paper-input.ts';
export { summarise } from './summarise.ts';
export type { Template } from './templates/template.ts';
export { type TemplateId, templateIds, templates, templatesIn } from './templates/templates.ts';
