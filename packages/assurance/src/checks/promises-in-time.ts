import { printDay } from '@ragstone/calendar';
import { commitmentEntries, indicatorsOf, measuresOfCommitment } from '@ragstone/commitments';
import { type Finding, printQuantity } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { commitmentsKnown } from '../promises/commitments-known.ts';

/** A number that was promised by a day has a figure once that day has passed: without one nobody knows what came of it. */
export const promisesInTime = (knowledge: Knowledge): readonly Finding<'promise-expired'>[] => {
  const records = commitmentsKnown(knowledge);
  return commitmentEntries(records).flatMap(({ record, about, subject, at, source }) => {
    const { promises, id } = record;
    if (promises === null || promises.due === null || promises.due >= knowledge.asOf) return [];
    const indicators = indicatorsOf(measuresOfCommitment(id, records), records);
    if (indicators.some(({ reported }) => reported.length > 0)) return [];
    const promised = printQuantity(promises.value, promises.unit, 0);
    return [
      {
        code: 'promise-expired',
        severity: 'warning',
        subject,
        message: `“${about.title}” promised ${promised} by ${printDay(promises.due)}. That day has passed, and no figure says what came of it.`,
        figures: { promised, due: promises.due },
        at,
        source,
      },
    ];
  });
};
