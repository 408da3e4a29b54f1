import type { Source } from '@ragstone/rag';

/**
 * A target that a rule can name: a plan that a body approved. Its numbers are the figures with role `target`
 * on its basis. `floor`: at least; `ceiling`: at most; `polarity`: whichever way is better for the metric.
 */
export interface NamedTarget {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  /** The periods that it is for: ids of months, quarters or years. */
  readonly from: string;
  readonly to: string;
  readonly test: 'floor' | 'ceiling' | 'polarity';
  readonly approved?: { readonly by: string; readonly on: string } | undefined;
  readonly source?: Source | undefined;
  readonly note?: string | undefined;
}
