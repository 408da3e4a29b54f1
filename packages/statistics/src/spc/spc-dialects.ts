import type { SpcDialect, SpcRule } from './spc-dialect.ts';

const outsideFirst: readonly SpcRule[] = ['outside-limits', 'trend', 'two-of-three', 'shift'];

const noScreening: SpcDialect['screening'] = {
  standard: false,
  selectable: false,
  factor: 3.267,
  dropsOnTheLine: false,
  meanWithoutThem: false,
};

/** The R package of the NHS-R Community. Source: nhs-r-community/NHSRplotthedots, version 0.2.2 (MIT). */
const nhsrPlotTheDots: SpcDialect = {
  name: 'NHSRplotthedots',
  version: '0.2.2',
  limitFactor: 2.66,
  screening: {
    standard: true,
    selectable: true,
    factor: 3.267,
    dropsOnTheLine: true,
    meanWithoutThem: false,
  },
  runLengths: [7],
  trendCrossesPhases: false,
  twoOfThree: { onTheLineCounts: false, outsideLimitsCounts: false, thirdPoint: 'same-side' },
  priority: outsideFirst,
  conflict: 'first-rule',
  targetOnLimit: 'hit-and-miss',
  fewestPoints: 2,
  advisedPoints: 13,
  ghosts: false,
  baseline: { by: ['points'], fewestPoints: 12, everyPhase: true, breaksRuns: false },
};

/** NHS England's SQL tool. Source: Making Data Count, SPC charts SQL query v2.4, 11 August 2022. */
const makingDataCountSql: SpcDialect = {
  name: 'Making Data Count SQL',
  version: '2.4',
  limitFactor: 2.66,
  screening: {
    standard: false,
    selectable: true,
    factor: 3.267,
    dropsOnTheLine: false,
    meanWithoutThem: true,
  },
  runLengths: [7, 6, 8],
  trendCrossesPhases: true,
  twoOfThree: { onTheLineCounts: false, outsideLimitsCounts: false, thirdPoint: 'same-side' },
  priority: outsideFirst,
  conflict: 'per-metric',
  targetOnLimit: 'pass-or-fail',
  fewestPoints: 15,
  advisedPoints: 12,
  ghosts: true,
  baseline: { by: ['points', 'ordinal'], fewestPoints: 2, everyPhase: false, breaksRuns: true },
};

/**
 * NHS England's workbook as changed in November and December 2023. Source: Making Data Count Excel tools, as told in
 * issues 194 and 202 of nhs-r-community/NHSRplotthedots.
 */
const makingDataCountExcel: SpcDialect = {
  ...makingDataCountSql,
  name: 'Making Data Count Excel',
  version: 'after November 2023',
  screening: noScreening,
  runLengths: [7, 6],
  twoOfThree: { onTheLineCounts: false, outsideLimitsCounts: true, thirdPoint: 'same-side' },
  conflict: 'improvement',
  fewestPoints: 13,
  advisedPoints: 13,
};

/** The Python package mdcspc. Source: sa132-imp/mdcspc, version 0.2 (2026). */
const mdcspc: SpcDialect = {
  name: 'mdcspc',
  version: '0.2',
  limitFactor: 3 / 1.128,
  screening: noScreening,
  runLengths: [6],
  trendCrossesPhases: false,
  twoOfThree: { onTheLineCounts: true, outsideLimitsCounts: true, thirdPoint: 'anywhere' },
  priority: ['trend', 'shift', 'two-of-three', 'outside-limits'],
  conflict: 'first-rule',
  targetOnLimit: 'pass-or-fail',
  fewestPoints: 10,
  advisedPoints: 10,
  ghosts: false,
  baseline: { by: ['points'], fewestPoints: 2, everyPhase: true, breaksRuns: false },
};

/** The dialects of Making Data Count, by id. */
export const spcDialects: Readonly<
  Record<'nhsr-plot-the-dots' | 'making-data-count-sql' | 'making-data-count-excel' | 'mdcspc', SpcDialect>
> = {
  'nhsr-plot-the-dots': nhsrPlotTheDots,
  'making-data-count-sql': makingDataCountSql,
  'making-data-count-excel': makingDataCountExcel,
  mdcspc,
};

export type SpcDialectId = keyof typeof spcDialects;
