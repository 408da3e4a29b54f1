import { printDay } from '@ragstone/calendar';
import type { Derived, FigureRequest } from '@ragstone/metrics';
import type { Maybe } from '@ragstone/rag';
import type { Alternative } from './alternatives.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * The final values under which a printed figure was known before. One that was provisional was announced to change and
 * is none, nor is what a figure that is worked out from others would have been.
 */
export const earlierValues = (
  request: FigureRequest,
  standing: Maybe<Derived>,
  { book }: Knowledge,
): readonly Alternative[] => {
  if (!standing.known || book.metric(request.metric).derivation !== undefined) return [];
  const { value } = standing;
  const earlier = book.knownAt(request).find(({ basis }) => basis === request.basis)?.earlier ?? [];
  return earlier.flatMap((before): readonly Alternative[] =>
    before.value === null || before.status !== 'final' || before.labelled !== null
      ? []
      : [
          {
            code: 'figures-conflict',
            as: `As known from ${printDay(before.vintage)}`,
            number: { ...value, value: before.value },
          },
        ],
  );
};
