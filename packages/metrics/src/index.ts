export { baselineTarget, stepsFit } from './baseline-target.ts';
export { type Basis, basisSchema } from './basis.ts';
export { countedParts } from './counted-parts.ts';
export { aggregateParts, derive, deriveWith, otherBases, windowParts } from './derive.ts';
export type { Derived, DerivedCoverage, FigureRequest, Interval, WindowPart } from './derived.ts';
export { doubtAbout } from './doubt-about.ts';
export { type Absence, absenceOf, absenceReason, dueOn } from './expectation.ts';
export {
  type Breakdown,
  breakdownKey,
  type Figure,
  type FigureRole,
  type FigureStatus,
  figureRoles,
  figureStatuses,
  type PrintedDifference,
} from './figure.ts';
export { type FigureBook, type FigureKey, figureBook, type KnownFigure } from './figure-book.ts';
export type {
  Aggregation,
  Derivation,
  Expected,
  Metric,
  MetricStatistics,
  Publication,
  SpcSettings,
  Statistic,
  TargetReading,
} from './metric.ts';
export type { Baseline, BaselineStep, NamedTarget, NotMeasurable } from './named-target.ts';
export { parentsOf } from './parents-of.ts';
export { type Place, type PlacePart, placeSchema } from './place.ts';
export { possibleRange } from './possible-range.ts';
export { printBreakdown } from './print-breakdown.ts';
export {
  isRestrictedOn,
  type Restriction,
  type RestrictionReason,
  restrictionReasons,
  restrictionSchema,
  sayRestriction,
} from './restriction.ts';
export { metricSchema, namedTargetSchema } from './schemas.ts';
export { type SourceDocument, sourceDocumentSchema } from './source-document.ts';
