import { records } from './0001-records.ts';
import { nothingIsChanged } from './0002-nothing-is-changed.ts';
import { outbox } from './0003-outbox.ts';
import { runs } from './0004-runs.ts';
import { decisionsAsMade } from './0005-decisions-as-made.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, in the order of their numbers. A new one is added at the end. */
export const migrations: readonly Migration[] = Object.freeze([
  records,
  nothingIsChanged,
  outbox,
  runs,
  decisionsAsMade,
]);

/**
 * The tables of what was recorded, each after those that it refers to. `watch` is not one: it is worked out from the runs
 * where it is not there.
 */
export const tables = [
  'content',
  'bundle',
  'assessment',
  'input',
  'rule_set',
  'judgement',
  'rating',
  'escalation',
  'escalation_step',
  'report',
  'decision',
  'effect',
  'attempt',
  'run',
] as const;
