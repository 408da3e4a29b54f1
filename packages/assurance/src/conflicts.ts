import type { Derived, FigureRequest } from '@ragstone/metrics';
import { type Maybe, type Polarity, printQuantity, verdictOf } from '@ragstone/rag';
import type { Conflict } from './assessment.ts';
import { basisWords } from './basis-words.ts';
import type { Knowledge } from './knowledge.ts';
import { labelledFigure } from './labelled-figure.ts';
import { isOutside, sayParts, wholeAndParts } from './whole-and-parts.ts';

/** Two sides of one subject under the standing rating, and the other methods on which its actual was counted. */
export interface Evidence {
  readonly request: FigureRequest;
  readonly targetRequest: FigureRequest;
  /** Which way is better under the target. */
  readonly polarity: Polarity;
  readonly actual: Maybe<Derived>;
  readonly planned: Maybe<Derived>;
  readonly bases: readonly string[];
  readonly knowledge: Knowledge;
}

/**
 * What else contradicts the standing evidence and is said aloud: numbers under another unit's label, the target of
 * another plan series, the other reading of a derived target, and a whole that its parts cannot make.
 */
export const conflictsOf = (evidence: Evidence): readonly Conflict[] => [
  ...labelledNumbers(evidence),
  ...otherPlans(evidence),
  ...otherReading(evidence),
  ...outsideParts(evidence),
];

const labelledNumbers = ({ request, planned, bases, knowledge }: Evidence): readonly Conflict[] =>
  bases.flatMap((basis): readonly Conflict[] => {
    const labelled = labelledFigure(
      { ...request, basis },
      planned.known ? planned.value.basis : null,
      knowledge,
    );
    return labelled === null ? [] : [{ code: 'unit-conflict', message: labelled.why }];
  });

const otherPlans = ({
  request,
  targetRequest,
  polarity,
  actual,
  planned,
  knowledge,
}: Evidence): readonly Conflict[] => {
  const metric = knowledge.book.metric(request.metric);
  if (!actual.known || !planned.known) return [];
  const standing = verdictOf(actual.value.value, planned.value.value, polarity);
  return knowledge.book.knownAt(targetRequest).flatMap((entry): readonly Conflict[] => {
    const { value } = entry.figure;
    if (entry.basis === targetRequest.basis || value === null || entry.figure.labelled !== null) return [];
    const verdict = verdictOf(actual.value.value, value, polarity);
    if (verdict === null || verdict === standing) return [];
    return [
      {
        code: 'figures-conflict',
        message: `Against the target of the ${basisWords(entry.basis, knowledge.workspace)}, ${printQuantity(value, metric.unit, metric.decimals)}, it would be ${verdict}, not ${standing}.`,
      },
    ];
  });
};

const otherReading = ({ polarity, actual, planned }: Evidence): readonly Conflict[] => {
  if (!actual.known || !planned.known || planned.value.beside === null) return [];
  const standing = verdictOf(actual.value.value, planned.value.value, polarity);
  const verdict = verdictOf(actual.value.value, planned.value.beside, polarity);
  if (verdict === null || verdict === standing) return [];
  return [
    {
      code: 'figures-conflict',
      message: `The target as printed and as derived from its parts lie on two sides of the figure: ${planned.value.value} and ${planned.value.beside}.`,
    },
  ];
};

const outsideParts = ({ request, actual, knowledge }: Evidence): readonly Conflict[] => {
  const among = actual.known ? wholeAndParts(request, actual.value, knowledge) : null;
  return among !== null && isOutside(among.whole, among.possible)
    ? [{ code: 'figures-conflict', message: `Its parts cannot make it: ${sayParts(among, knowledge)}.` }]
    : [];
};
