import { within } from '@ragstone/rag';
import type { CommitmentsCheck } from '../commitment-records.ts';
import { finding } from '../finding.ts';
import { reviewCounts } from '../review-counts.ts';

/** A review decides once on every commitment of the earlier version, and leads to every one of the later. */
export const reviewsAddUp: CommitmentsCheck = (records) =>
  records.strategyReviews.flatMap((review) => {
    const { id, title, at, source, from, to, decisions } = review;
    const heldBy = (version: string): number =>
      records.commitments.filter((commitment) => commitment.version === version).length;
    const decidedOn = new Set(decisions.map(({ commitment }) => commitment)).size;
    const { resulting } = reviewCounts(review, records);
    return [
      { of: 'decisions', stated: heldBy(from), counted: decisions.length },
      { of: 'commitments decided on', stated: heldBy(from), counted: decidedOn },
      { of: 'resulting commitments', stated: heldBy(to), counted: resulting },
    ]
      .filter(({ stated, counted }) => stated !== counted)
      .map((counts) => {
        const subject = { review: id };
        const place = { subject, at: within(at, 'decisions'), source };
        return finding('count-does-not-add-up', 'error', { what: 'review', title, ...counts }, place);
      });
  });
