import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { type GovernanceCheck, titleOf } from '../governance-records.ts';
import { termsOn } from '../quorum.ts';

/** Of no category more were present than it has seats under the terms of that day. Those above it do not vote. */
export const nobodySitsBesideTheirSeat: GovernanceCheck = ({ meetings, termsOfReference, bodies }) =>
  meetings.flatMap(({ body, on, attendance = [], at }) => {
    const terms = termsOn(termsOfReference, body, on);
    return attendance.flatMap(({ category, present, source }, index) => {
      const seats = terms?.seats.find((each) => each.category === category)?.seats ?? null;
      if (seats === null || present <= seats) return [];
      return [
        finding(
          'more-present-than-seats',
          'warning',
          { body: titleOf(body, bodies), on, category, present, seats },
          { subject: { body, meeting: on }, at: within(at, 'attendance', index, 'present'), source },
        ),
      ];
    });
  });
