import type { Paper } from '../../model/paper.ts';

const kinds: ReadonlySet<unknown> = new Set([
  'sign',
  'xmr',
  'over-time',
  'escalation-timeline',
  'rank-strip',
  'small-multiples',
  'status-matrix',
  'commitment-chain',
]);

const holds = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('kind' in value && kinds.has(value.kind)) || Object.values(value).some(holds));

/** Whether a paper shows signs, process charts, timelines or figures over time. The styles of these go with no other paper. */
export const needsEvidenceStyles = (paper: Paper): boolean => holds(paper.sections);
