import { compareText } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { type GovernanceCheck, titleOf } from '../governance-records.ts';
import { quorumNeeded, seatsOf } from '../quorum.ts';

/**
 * A quorum that is a share of the members needs one count of them. Where papers print several, and they need different
 * numbers, whoever calls the roll must know which.
 */
export const quorumBaseIsClear: GovernanceCheck = ({ termsOfReference, bodies }) => {
  const boards = [...new Set(termsOfReference.map(({ body }) => body))].toSorted(compareText);
  return boards.flatMap((body) => {
    const terms = termsOfReference
      .filter((each) => each.body === body && typeof each.quorum.members !== 'number')
      .toSorted((a, b) => compareText(a.id, b.id));
    const readings = terms.flatMap((each) => [
      { says: each.title, ...quorumNeeded(each, seatsOf(each)) },
      ...each.countedOtherwise.map(({ says, seats }) => ({ says, ...quorumNeeded(each, seats) })),
    ]);
    const [first] = terms;
    if (first === undefined || new Set(readings.map(({ needed }) => needed)).size < 2) return [];
    const figures = {
      body: titleOf(body, bodies),
      readings: readings.map(({ says, seats, needed }) => `${says}: ${needed} of ${seats}`).join('; '),
      least: Math.min(...readings.map(({ needed }) => needed)),
      most: Math.max(...readings.map(({ needed }) => needed)),
    };
    return [
      finding('quorum-base-unclear', 'info', figures, {
        subject: { body },
        at: first.at,
        source: first.quorum.source,
      }),
    ];
  });
};
