import type { Decision } from '@ragstone/governance';
import { decisionRecordSchema } from '../bundles/bundle.ts';
import type { Recordable } from '../bundles/bundle-store.ts';
import type { Instant } from '../bundles/instant.ts';
import type { History } from '../open-history.ts';
import { type Recorded, recordAll } from './record-all.ts';

/** What became of a decision, or what is wrong with it: each fault says where in the decision, and what was expected. */
export type DecisionRecorded =
  | { readonly ok: true; readonly recorded: Recorded }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Records what people decided about an escalation of a workspace. The decision is an input, like data: what it does is
 * for an assessment to say. What is kept besides is when it was known.
 */
export const recordDecision = async (
  history: History,
  workspace: string,
  decision: Decision,
  now: Instant,
): Promise<DecisionRecorded> => {
  const parsed = decisionRecordSchema.safeParse({ kind: 'decision', workspace, decision });
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`);
    return { ok: false, faults };
  }
  const [recorded] = await recordAll(history, [{ record: parsed.data, contents: [] }], now);
  if (recorded === undefined) throw new Error('a record was lost');
  return { ok: true, recorded };
};

/** A decision that an assessment was made with, to be recorded beside it. */
export const decisionRecordable = (workspace: string, decision: Decision): Recordable => ({
  record: decisionRecordSchema.parse({ kind: 'decision', workspace, decision }),
  contents: [],
});
