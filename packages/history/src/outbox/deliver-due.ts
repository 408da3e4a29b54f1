import type { AttemptRecord } from '../bundles/bundle.ts';
import type { Instant } from '../bundles/instant.ts';
import type { History } from '../open-history.ts';
import { recordAll } from '../record/record-all.ts';
import { mostAttempts } from './back-off.ts';
import { claimEffects } from './claim-effects.ts';
import type { Deliverer, Delivery, DueEffect } from './deliverer.ts';

export interface DeliveryOptions {
  readonly by: string;
  readonly clock: () => Instant;
  /** Who delivers, by channel. Effects of other channels stay where they are. */
  readonly deliverers: Readonly<Record<string, Deliverer>>;
  readonly atMost?: number;
  readonly seconds?: number;
}

/**
 * Tries every effect that is due, once, and records each attempt: delivered, to be tried again later, or dead, with
 * the reason. Gives the attempts in their order.
 */
export const deliverDue = async (
  history: History,
  { by, clock, deliverers, atMost = 100, seconds = 300 }: DeliveryOptions,
): Promise<readonly AttemptRecord[]> => {
  const channels = Object.keys(deliverers);
  const attempts: AttemptRecord[] = [];
  // One by one: what is claimed is tried at once, so that no claim runs out in a queue.
  while (attempts.length < atMost) {
    const claim = { by, now: clock(), channels, atMost: 1, seconds };
    const [effect] = await claimEffects(history.database, claim);
    if (effect === undefined) break;
    const delivery = await tried(deliverers[effect.channel], effect);
    const attempt = attemptOf(effect, delivery, clock());
    await recordAll(history, [{ record: attempt, contents: [] }], attempt.at);
    attempts.push(attempt);
  }
  return attempts;
};

const tried = async (deliverer: Deliverer | undefined, effect: DueEffect): Promise<Delivery> => {
  if (deliverer === undefined) throw new Error(`nobody delivers ${effect.channel}`);
  try {
    return await deliverer.deliver(effect);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error), again: true };
  }
};

/** What an attempt comes to. The last that may be made ends in a dead letter. */
const attemptOf = ({ key, attempt }: DueEffect, delivery: Delivery, at: Instant): AttemptRecord => {
  const record = { kind: 'attempt', effect: key, number: attempt, at } as const;
  if (delivery.ok) return { ...record, outcome: 'delivered', detail: delivery.receipt };
  const isLast = !delivery.again || attempt >= mostAttempts;
  return { ...record, outcome: isLast ? 'dead' : 'failed', detail: delivery.reason };
};
