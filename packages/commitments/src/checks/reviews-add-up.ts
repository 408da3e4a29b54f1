import { within } from '@ragstone/rag';
import type { CommitmentsCheck } from '../commitment-records.ts';
import { finding } from '../finding.ts';

/** A review decides once on every commitment of the earlier version, and leads to every one of the later. */
export const reviewsAddUp: CommitmentsCheck = (records) =>
  records.strategyReviews.flatMap((review) => {
    const { id, title, at, source, from, to, decisions } = review;
    const heldBy = (version: string): readonly string[] =>
      records.commitments.filter((commitment) => commitment.version === version).map((each) => each.id);
    const [earlier, later] = [heldBy(from), heldBy(to)];
    const decidedOn = new Set(decisions.map(({ commitment }) => commitment));
    const resulting = new Set(decisions.flatMap(({ into }) => into));
    // Commitments of another version make up for none of these: one that was dropped would not show.
    const among = (ids: ReadonlySet<string>, held: readonly string[]): number =>
      held.filter((each) => ids.has(each)).length;
    return [
      { of: 'decisions', stated: earlier.length, counted: decisions.length },
      { of: 'commitments decided on', stated: earlier.length, counted: among(decidedOn, earlier) },
      { of: 'resulting commitments', stated: later.length, counted: among(resulting, later) },
    ]
      .filter(({ stated, counted }) => stated !== counted)
      .map((counts) => {
        const subject = { review: id };
        const place = { subject, at: within(at, 'decisions'), source };
        return finding('count-does-not-add-up', 'error', { what: 'review', title, ...counts }, place);
      });
  });
