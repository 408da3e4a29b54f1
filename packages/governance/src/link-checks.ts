import { bodiesAreKnown } from './checks/bodies-are-known.ts';
import { reportingLinesEnd } from './checks/reporting-lines-end.ts';
import { rolesAreKnown } from './checks/roles-are-known.ts';
import type { LinkCheck } from './link-records.ts';

/** Every check of the links between records: first that they lead somewhere, then that they lead to an end. */
export const linkChecks: readonly LinkCheck[] = Object.freeze([
  bodiesAreKnown,
  rolesAreKnown,
  reportingLinesEnd,
]);
