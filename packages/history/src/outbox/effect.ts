import type { Recordable } from '../bundles/bundle-store.ts';
import { contentOf } from '../bundles/content.ts';

/** Something to be sent to somebody, once. */
export interface Effect {
  /**
   * Says what this is, so that making it again gives the same key, such as
   * `llr/better-care-fund/off-plan/2025-11/level-2`. Nothing is ever sent twice under one key.
   */
  readonly key: string;
  /** How it goes: `file`, `email`, `webhook`. */
  readonly channel: string;
  /** A role, a body or a folder; which address that is, is for the deliverer to know. */
  readonly recipient: string;
  readonly subject: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export const effectRecordable = ({ bytes, ...effect }: Effect): Recordable => {
  const content = contentOf(bytes);
  return { record: { kind: 'effect', ...effect, content: content.hash }, contents: [content] };
};
