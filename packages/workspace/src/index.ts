export { workspaceJsonSchemas } from './json-schemas.ts';
export { loadWorkspace } from './load-workspace.ts';
export type { Unread, WorkspaceFile } from './open-files.ts';
export { type LoadedFile, type LoadedWorkspace, parseWorkspace } from './parse-workspace.ts';
export { printFinding } from './print-finding.ts';
export { type FolderContent, readFolder } from './read-folder.ts';
export { ruleSetHash } from './rule-set-hash.ts';
export type { Excerpt } from './source-text.ts';
export type { PlacedFinding, WorkspaceFinding, WorkspaceFindingCode } from './workspace-finding.ts';
