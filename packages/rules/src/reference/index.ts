export { type ReferenceResult, rateByReference } from './engine/rate-by-reference.ts';
export type { ReferenceNode } from './engine/read-node.ts';
export { type ExportedFact, factsForJsonRulesEngine, type PlainFact } from './export/exported-fact.ts';
export {
  type ExportedEvent,
  type ExportedRule,
  type ExportedRules,
  type Omission,
  type OmissionCause,
  omissionWords,
} from './export/exported-rules.ts';
export { toJsonRulesEngine } from './export/to-json-rules-engine.ts';
export {
  fromJsonRulesEngine,
  type ImportedRules,
  type ImportInto,
} from './import/from-json-rules-engine.ts';
export type {
  ImportRefusal,
  ImportRefusalData,
  ImportRisk,
  ImportRiskData,
} from './import/import-finding.ts';
export { sayImportFinding } from './import/say-import-finding.ts';
export { type Answer, type Difference, type Failed, sayDifference } from './verify/difference.ts';
export { type Explain, verifyRating } from './verify/verify-rating.ts';
export { type RatedSubject, type Verification, verifyRatings } from './verify/verify-ratings.ts';
