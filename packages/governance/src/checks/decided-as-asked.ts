import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { GovernanceCheck } from '../governance-records.ts';

/** What a board resolved is what it was asked, word for word. What differs is worth knowing: it may need doing. */
export const decidedAsAsked: GovernanceCheck = ({ recommendations }) =>
  recommendations.flatMap(({ id, paper, asks, says, decided, at }) => {
    if (decided === null) return [];
    const { as, subjectTo = '', adds = '' } = decided;
    if (as === asks && subjectTo === '' && adds === '') return [];
    return [
      finding(
        'decided-otherwise-than-asked',
        'info',
        { says, asks, decided: as, subjectTo, adds },
        {
          subject: { recommendation: id, report: paper },
          at: within(at, 'decided'),
          source: decided.source,
        },
      ),
    ];
  });
