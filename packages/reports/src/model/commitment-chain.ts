import type { Status } from '@ragstone/rag';

/** From promises to their evidence, link by link, and where a chain ends. */
export interface CommitmentChain {
  readonly kind: 'commitment-chain';
  readonly title: string;
  /** What each link is, from the left: `Actions`, `Measures`, `Indicators`. What the figures say comes after them. */
  readonly links: readonly string[];
  readonly evidence: string;
  readonly rows: readonly ChainLine[];
}

export interface ChainLine {
  /** The promise. */
  readonly label: string;
  /** How many of each link there are. */
  readonly counts: readonly number[];
  /** How many figures stand at the end with each status. */
  readonly figures: Readonly<Record<Status, number>>;
  /** Where it breaks: `No action`; null where it reaches a figure. */
  readonly breaks: string | null;
}

/** `none`: a link that nothing fills. */
export const chainMarks = ['there', 'none'] as const;
export type ChainMark = (typeof chainMarks)[number];

/** As many promises as one picture has on one page; more of them go into another. */
export const mostPromises = 12;
