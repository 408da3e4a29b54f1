import { type DecisionRecord, decisionSchema } from '../bundles/bundle.ts';
import type { Instant } from '../bundles/instant.ts';
import type { History } from '../open-history.ts';
import { type Recorded, recordAll } from './record-all.ts';

/** A decision as people made it. */
export type Decision = Omit<DecisionRecord, 'kind'>;

/** What became of a decision, or what is wrong with it: each fault says where in the decision, and what was expected. */
export type DecisionRecorded =
  | { readonly ok: true; readonly recorded: Recorded }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Records what people decided about an exception: by which role, why, and until when. */
export const recordDecision = async (
  history: History,
  decision: Decision,
  now: Instant,
): Promise<DecisionRecorded> => {
  const parsed = decisionSchema.safeParse({ kind: 'decision', ...decision });
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return { ok: false, faults };
  }
  const [recorded] = await recordAll(history, [{ record: parsed.data, contents: [] }], now);
  if (recorded === undefined) throw new Error('a record was lost');
  return { ok: true, recorded };
};
