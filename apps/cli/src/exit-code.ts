import { type Severity, severities } from '@ragstone/rag';

/** From which severity on findings make a command fail. */
export const failLevels = [...severities, 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

/** 0: no finding at or above the level; 1: at least one. Bad usage and unreadable input are 2, and never come here. */
export const exitCode = (findings: readonly { readonly severity: Severity }[], failOn: FailLevel): 0 | 1 => {
  if (failOn === 'never') return 0;
  const level = severities.indexOf(failOn);
  return findings.some((finding) => severities.indexOf(finding.severity) <= level) ? 1 : 0;
};
