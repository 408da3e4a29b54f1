import type { Occurrence } from './occurrence.ts';

/**
 * The occurrence of files that changed: one for each state of a workspace, told by a digest of its files, so that the
 * same state taken in twice is one.
 */
export const occurrenceOfChange = (digest: string, at: string): Occurrence => ({
  key: `files/${digest}`,
  schedule: 'files',
  at: new Date(at).toISOString(),
  job: 'import',
  board: null,
  template: null,
  duty: null,
  says: 'Files changed',
});
