import type { Severity } from '@ragstone/rag';

/** From which severity on findings make a command fail. Help needs them, so nothing is loaded for them. */
export const failLevels = ['error', 'warning', 'info', 'never'] as const satisfies readonly (
  | Severity
  | 'never'
)[];
export type FailLevel = (typeof failLevels)[number];

/** 0: no finding at or above the level; 1: at least one. Bad usage and unreadable input are 2, and never come here. */
export const exitCode = (findings: readonly { readonly severity: Severity }[], failOn: FailLevel): 0 | 1 => {
  if (failOn === 'never') return 0;
  const level = failLevels.indexOf(failOn);
  return findings.some((finding) => failLevels.indexOf(finding.severity) <= level) ? 1 : 0;
};
