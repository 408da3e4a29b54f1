import type { Judgement } from '@ragstone/assurance';
import { breakdownKey } from '@ragstone/metrics';
import type { Polarity } from '@ragstone/rag';
import type { PaperScope } from './paper-scope.ts';

/** Which places have the worst figure of a metric, among all that are judged. */
export interface WorstPlace {
  readonly names: readonly string[];
  readonly value: number;
  /** The places that have a figure. */
  readonly of: number;
  /** Those that are judged and have none: one of them could be worse. */
  readonly without: readonly string[];
}

/**
 * The worst place of a metric in a period, whichever board the paper is for. Null where one place alone has a figure, or
 * neither way is better. A whole that is judged beside its parts is none of them.
 */
export const worstPlace = (
  { assessment, workspace }: Pick<PaperScope, 'assessment' | 'workspace'>,
  judgement: Judgement,
  polarity: Polarity | undefined,
): WorstPlace | null => {
  if (polarity !== 'higher' && polarity !== 'lower') return null;
  const wholes = new Set(workspace.places.filter(({ parts }) => parts !== undefined).map(({ id }) => id));
  const beside = assessment.judgements.filter(
    (each) =>
      each.metric === judgement.metric &&
      each.period === judgement.period &&
      !wholes.has(each.place) &&
      breakdownKey(each.breakdown) === breakdownKey(judgement.breakdown),
  );
  const known = beside.flatMap(({ placeName, value }) => (value === null ? [] : [{ placeName, value }]));
  if (known.length < 2) return null;
  const values = known.map(({ value }) => value);
  const worst = polarity === 'higher' ? Math.min(...values) : Math.max(...values);
  return {
    names: known.filter(({ value }) => value === worst).map(({ placeName }) => placeName),
    value: worst,
    of: known.length,
    without: beside.filter(({ value }) => value === null).map(({ placeName }) => placeName),
  };
};
