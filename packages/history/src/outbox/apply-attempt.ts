import type { AttemptRecord } from '../bundles/bundle.ts';
import type { Query } from '../home/database.ts';
import { insertRows } from '../record/insert-rows.ts';
import { backOffInSeconds } from './back-off.ts';

const states = { delivered: 'delivered', failed: 'due', dead: 'dead' } as const;

/** Writes an attempt down, and what it makes of its effect. What is delivered stays delivered. */
export const applyAttempt = async (query: Query, id: string, attempt: AttemptRecord): Promise<void> => {
  const { effect, number, at, outcome, detail } = attempt;
  await insertRows(query, 'attempt', [{ id, effect, number, attempted_at: at, outcome, detail }]);
  await query(
    `update ragstone.effect
      set state = $2, attempts = greatest(attempts, $3), reason = $4, claimed_by = null, claimed_until = null,
        due_at = $5::timestamptz + make_interval(secs => $6)
      where key = $1 and state <> 'delivered'`,
    [
      ...[effect, states[outcome], number, outcome === 'delivered' ? null : detail, at],
      outcome === 'failed' ? backOffInSeconds(number) : 0,
    ],
  );
};
