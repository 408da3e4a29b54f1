export { addedRecord } from './added-record.ts';
export { type ReferenceKind, referenceKinds } from './fault.ts';
export { workspaceJsonSchemas } from './json-schemas.ts';
export { loadWorkspace } from './load-workspace.ts';
export type { Unread, WorkspaceFile } from './open-files.ts';
export { type LoadedFile, type LoadedWorkspace, parseWorkspace } from './parse-workspace.ts';
export { type PlacedJson, readPlacedJson, readPlacedRecord } from './placed-json.ts';
export { printFinding } from './print-finding.ts';
export { type FolderContent, readFolder } from './read-folder.ts';
export { parseRuleSetFile, type RuleSetFile, readRuleSetFile } from './rule-set-file.ts';
export { ruleSetDigest, ruleSetHash } from './rule-set-hash.ts';
export { type AdoptedBy, adoptedOf, draftOf, type NextVersion } from './rule-set-versions.ts';
export type { Excerpt } from './source-text.ts';
export type {
  FileFindingCode,
  PlacedFinding,
  WorkspaceFinding,
  WorkspaceFindingCode,
} from './workspace-finding.ts';
export { workspacesBelow } from './workspaces-below.ts';
