import type { Effect } from './effect.ts';

/** An effect whose time has come. Whoever delivers it passes its key on, so that a second copy can be told. */
export interface DueEffect extends Effect {
  /** The hash of its bytes. */
  readonly content: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}

/** How an attempt went. `again` is false where trying again cannot help: no such address, refused for good. */
export type Delivery =
  | { readonly ok: true; readonly receipt: string }
  | { readonly ok: false; readonly reason: string; readonly again: boolean };

/**
 * Sends effects of one channel. It may be asked for the same key twice, where a crash came between sending and writing
 * that down: sending must be such that the second does no harm, or can be told by the key.
 */
export interface Deliverer {
  readonly deliver: (effect: DueEffect) => Promise<Delivery>;
}
