import { bytesOf } from '../bundles/content.ts';
import type { Instant } from '../bundles/instant.ts';
import type { Database } from '../home/database.ts';
import type { DueEffect } from './deliverer.ts';

export interface ClaimOptions {
  /** Who claims, in words for whoever looks into the outbox meanwhile. */
  readonly by: string;
  readonly now: Instant;
  readonly channels: readonly string[];
  readonly atMost: number;
  /** How long the claim holds if nothing more is heard: longer than a delivery can take. */
  readonly seconds: number;
}

/**
 * Takes effects that are due, the longest due first. No other process is given them until they are settled or the
 * claim has run out.
 */
export const claimEffects = async (
  { query }: Pick<Database, 'query'>,
  { by, now, channels, atMost, seconds }: ClaimOptions,
): Promise<readonly DueEffect[]> => {
  const claimed = await query<Omit<DueEffect, 'bytes' | 'attempt'> & { attempts: number; gzip: Uint8Array }>(
    `with claimed as (
      update ragstone.effect set claimed_by = $1, claimed_until = $2::timestamptz + make_interval(secs => $3)
      where key in (
        select key from ragstone.effect
        where state = 'due' and due_at <= $2::timestamptz and channel = any($4)
          and (claimed_until is null or claimed_until <= $2::timestamptz)
        order by due_at, key collate "C" limit $5
        for update skip locked
      )
      returning *
    )
    select key, channel, recipient, subject, media_type as "mediaType", content, attempts, gzip
    from claimed join ragstone.content on hash = content
    order by due_at, key collate "C"`,
    [by, now, seconds, channels, atMost],
  );
  return claimed.map(({ gzip, attempts, ...effect }) => ({
    ...effect,
    attempt: attempts + 1,
    bytes: bytesOf(effect.content, gzip),
  }));
};
