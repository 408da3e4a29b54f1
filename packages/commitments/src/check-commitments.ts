import { bySubject } from '@ragstone/rag';
import { idsAreUnique } from './checks/ids-are-unique.ts';
import { linksLeadSomewhere } from './checks/links-lead-somewhere.ts';
import type { CommitmentRecords } from './commitment-records.ts';
import type { CommitmentsFinding } from './finding.ts';
import { integrityChecks } from './integrity-checks.ts';

/**
 * Everything wrong or doubtful in what was promised, singly. Links are taken to lead somewhere: see
 * `checkCommitmentLinks`. The order of the records changes nothing.
 */
export const checkCommitments = (records: CommitmentRecords): readonly CommitmentsFinding[] =>
  integrityChecks.flatMap((check) => bySubject(check(records)));

/** Every link that leads nowhere and every id that is given twice, for records that nobody has checked yet. */
export const checkCommitmentLinks = (records: CommitmentRecords): readonly CommitmentsFinding[] =>
  [idsAreUnique, linksLeadSomewhere].flatMap((check) => bySubject(check(records)));
