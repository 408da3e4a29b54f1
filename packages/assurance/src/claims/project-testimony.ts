import { indicatorsOf, mayBeJudged, measuresOfCommitment, meets } from '@ragstone/commitments';
import { printQuantity } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { commitmentsKnown } from '../promises/commitments-known.ts';
import type { SubjectTestimony } from './subject-testimony.ts';

/**
 * What the figures of a project say of it, as far as they may be held against their targets: met where all are, missed
 * where all miss, and neither where some do. Null where nothing can be judged.
 */
export const projectTestimony = (project: string, knowledge: Knowledge): SubjectTestimony | null => {
  const records = commitmentsKnown(knowledge);
  const judged = measuresOfCommitment(project, records).flatMap((measure) => {
    const { target, plan, says } = measure;
    const asAt = records.deliveryPlans.find(({ id }) => id === plan)?.asAt ?? '';
    if (target === null) return [];
    return indicatorsOf([measure], records)
      .flatMap(({ reported }) => reported)
      .filter((figure) => mayBeJudged(target, figure.on ?? asAt))
      .map((figure) => {
        const met = meets(figure, target);
        const print = (value: number): string => printQuantity(value, target.unit, 1);
        const printed =
          figure.range === null
            ? print(figure.value ?? Number.NaN)
            : `${print(figure.range.from)} to ${print(figure.range.to)}`;
        const test = target.test === 'at-least' ? 'at least' : 'at most';
        const verdict = met === null ? 'it could be either' : met ? 'met' : 'missed';
        const place = knowledge.placeName(figure.place);
        return {
          met,
          why: `${says}, ${place}: ${printed} against ${test} ${print(target.value)}, ${verdict}.`,
        };
      });
  });
  if (judged.length === 0) return null;
  const all = (met: boolean): boolean => judged.every((each) => each.met === met);
  return { says: all(true) ? 'met' : all(false) ? 'missed' : null, why: judged.map(({ why }) => why) };
};
