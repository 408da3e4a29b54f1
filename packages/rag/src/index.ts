export { closest } from './closest.ts';
export { compareNumbers, compareQuantities, compareText, difference, quantise } from './compare.ts';
export { decimalsThatDecide, printDecimal, roundHalfUp } from './decimal.ts';
export { type Finding, type Located, type Locus, type Severity, type Source, severities } from './finding.ts';
export {
  bySubject,
  type FindingWith,
  type FindingWords,
  findingMaker,
  type Whereabouts,
  within,
} from './make-finding.ts';
export { known, type Maybe, reasonsOf, unknown } from './maybe.ts';
export { compareMerit, type Polarity, polarityWords, verdictOf } from './polarity.ts';
export { printList } from './print-list.ts';
export { printQuantity } from './print-quantity.ts';
export { rangeOfUnit } from './range-of-unit.ts';
export { type Reason, reasons, reasonWords } from './reason.ts';
export {
  polaritySchema,
  ragSchema,
  sourceSchema,
  toleranceSchema,
  unitSchema,
  vocabularySchema,
} from './schemas.ts';
export {
  countByStatus,
  countStatuses,
  isGreener,
  type Rag,
  rags,
  type Status,
  type StatusCounts,
  statuses,
  statusWords,
} from './status.ts';
export { type Tolerance, type ToleranceMisfit, toleranceWidth } from './tolerance.ts';
export { type Quantity, quantity, type Unit, unitOfDifference, units, unitWords } from './unit.ts';
export { findTerm, type Verdict, type Vocabulary, type VocabularyTerm } from './vocabulary.ts';
