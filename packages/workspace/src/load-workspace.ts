import { makeAtlas } from './atlas.ts';
import { type LoadedWorkspace, parseWorkspace } from './parse-workspace.ts';
import { readFolder } from './read-folder.ts';
import { findingOf } from './workspace-finding.ts';

/** Reads the folder of a workspace and tells all that is wrong in it. Never throws on what the folder holds. */
export const loadWorkspace = (dir: string): LoadedWorkspace => {
  const folder = readFolder(dir);
  if (folder.ok) return parseWorkspace(folder.files);
  const finding = findingOf(
    { code: 'folder-unreadable', facts: { why: folder.why }, spot: null },
    makeAtlas(),
  );
  return {
    workspace: null,
    findings: [finding],
    ruleTests: [],
    ruleContext: {},
    files: [],
    withFindings: () => [finding],
  };
};
