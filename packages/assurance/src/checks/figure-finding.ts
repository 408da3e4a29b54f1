import type { Figure } from '@ragstone/metrics';
import type { Finding } from '@ragstone/rag';

export type FigureFindingCode =
  | 'figure-restated'
  | 'figures-contradict'
  | 'actual-is-the-plan'
  | 'printed-is-not-derived'
  | 'value-implausible'
  | 'whole-outside-parts'
  | 'whole-implausible'
  | 'figure-repeated'
  | 'figure-stands-apart'
  | 'target-easier-than-year-before'
  | 'target-easier-than-last-plan';

/** A finding about one figure, at its own place in the input and in its document. */
export const figureFinding = (
  figure: Figure,
  code: FigureFindingCode,
  severity: Finding['severity'],
  message: string,
  figures: Finding['figures'],
): Finding<FigureFindingCode> => ({
  code,
  severity,
  subject: { metric: figure.metric, place: figure.place, period: figure.period.id, basis: figure.basis },
  message,
  figures,
  at: figure.at,
  source: figure.source,
});
