import { bySubject } from '@ragstone/rag';
import { consultationsAreOpenWhenAsked } from './checks/consultations-are-open-when-asked.ts';
import { decidedAsAsked } from './checks/decided-as-asked.ts';
import { dutiesAreMet } from './checks/duties-are-met.ts';
import { dutiesAreMetInTime } from './checks/duties-are-met-in-time.ts';
import { eventsHaveOneDay } from './checks/events-have-one-day.ts';
import { frequenciesAgree } from './checks/frequencies-agree.ts';
import { meetingsAreQuorate } from './checks/meetings-are-quorate.ts';
import { nextMeetingIsPrintedOnce } from './checks/next-meeting-is-printed-once.ts';
import { nobodySitsBesideTheirSeat } from './checks/nobody-sits-beside-their-seat.ts';
import { nothingEndsBeforeItIsNeeded } from './checks/nothing-ends-before-it-is-needed.ts';
import { papersAreDatedBeforeTheirMeeting } from './checks/papers-are-dated-before-their-meeting.ts';
import { quorumBaseIsClear } from './checks/quorum-base-is-clear.ts';
import { reportedAsOftenAsPromised } from './checks/reported-as-often-as-promised.ts';
import { requestsReachTheNextAgenda } from './checks/requests-reach-the-next-agenda.ts';
import type { GovernanceFinding } from './finding.ts';
import type { GovernanceCheck, GovernanceRecords } from './governance-records.ts';

/** Every check of the life of boards: first what was promised, then what came, then how it was decided. */
const governanceChecks: readonly GovernanceCheck[] = Object.freeze([
  frequenciesAgree,
  reportedAsOftenAsPromised,
  dutiesAreMet,
  dutiesAreMetInTime,
  requestsReachTheNextAgenda,
  nextMeetingIsPrintedOnce,
  eventsHaveOneDay,
  nothingEndsBeforeItIsNeeded,
  papersAreDatedBeforeTheirMeeting,
  consultationsAreOpenWhenAsked,
  quorumBaseIsClear,
  meetingsAreQuorate,
  nobodySitsBesideTheirSeat,
  decidedAsAsked,
]);

/**
 * Everything wrong or doubtful in what boards promised, received and decided, as known on a day, in the order of the
 * checks, then of their subjects: the order of files changes nothing.
 */
export const checkGovernance = (records: GovernanceRecords): readonly GovernanceFinding[] =>
  governanceChecks.flatMap((check) => bySubject(check(records)));
