import { bySubject } from '@ragstone/rag';
import type { GovernanceFinding } from './finding.ts';
import { linkChecks } from './link-checks.ts';
import type { LinkRecords } from './link-records.ts';

/** Every body or role that is named and not there, and every circle of bodies that report to each other. */
export const checkLinks = (records: LinkRecords): readonly GovernanceFinding[] =>
  linkChecks.flatMap((check) => bySubject(check(records)));
