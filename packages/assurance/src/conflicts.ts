import { printPeriod } from '@ragstone/calendar';
import { type Derived, derive, type FigureRequest } from '@ragstone/metrics';
import { compareMerit, type Maybe, type Polarity, printQuantity } from '@ragstone/rag';
import type { Conflict } from './assessment.ts';
import { basisWords } from './basis-words.ts';
import type { Knowledge } from './knowledge.ts';
import { labelledFigure } from './labelled-figure.ts';

/** Two sides of one subject, and the other methods on which its actual was counted. */
export interface Evidence {
  readonly request: FigureRequest;
  readonly targetRequest: FigureRequest;
  /** Which way is better under the target. */
  readonly polarity: Polarity;
  readonly actual: Maybe<Derived>;
  readonly planned: Maybe<Derived>;
  readonly otherBases: readonly string[];
  readonly knowledge: Knowledge;
}

/**
 * What would decide differently from the standing figure and target: a figure on another method, the target of
 * another plan series, or the other reading of a derived target.
 */
export const conflictsOf = (evidence: Evidence): readonly Conflict[] => [
  ...otherMethods(evidence),
  ...otherPlans(evidence),
  ...otherReading(evidence),
];

const missed = (actual: number, target: number, polarity: Polarity): boolean | null => {
  const merit = compareMerit(actual, target, polarity);
  return merit === null ? null : merit === -1;
};

const says = (isMissed: boolean): string => (isMissed ? 'missed' : 'met');

const otherMethods = ({
  request,
  polarity,
  actual,
  planned,
  otherBases,
  knowledge,
}: Evidence): readonly Conflict[] => {
  const metric = knowledge.book.metric(request.metric);
  const standing =
    actual.known && planned.known ? missed(actual.value.value, planned.value.value, polarity) : null;
  return otherBases.flatMap((basis): readonly Conflict[] => {
    const other = derive({ ...request, basis }, knowledge.book);
    const print = (value: number): string => printQuantity(value, metric.unit, metric.decimals);
    if (!other.known) {
      const labelled = labelledFigure(
        { ...request, basis },
        planned.known ? planned.value.basis : null,
        knowledge,
      );
      return labelled === null ? [] : [{ code: 'unit-conflict', message: labelled.why }];
    }
    const verdict = planned.known ? missed(other.value.value, planned.value.value, polarity) : null;
    if (standing === null) {
      const against = planned.known
        ? ` against ${print(planned.value.value)}, ${verdict === null ? 'neither way is better' : says(verdict)}`
        : '';
      return [
        {
          code: 'method-conflict',
          message: `Counted as ${basisWords(basis)}, ${printPeriod(request.period)}: ${print(other.value.value)}${against}; the method that stands has no figure.`,
        },
      ];
    }
    if (verdict === null || verdict === standing) return [];
    return [
      {
        code: 'method-conflict',
        message: `Counted as ${basisWords(basis)} the figure is ${print(other.value.value)} and the target would be ${says(verdict)}, not ${says(standing)}.`,
      },
    ];
  });
};

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
  const standing = missed(actual.value.value, planned.value.value, polarity);
  return knowledge.book.knownAt(targetRequest).flatMap((entry): readonly Conflict[] => {
    const { value } = entry.figure;
    if (entry.basis === targetRequest.basis || value === null || entry.figure.labelled !== null) return [];
    const verdict = missed(actual.value.value, value, polarity);
    if (verdict === null || standing === null || verdict === standing) return [];
    return [
      {
        code: 'figures-conflict',
        message: `Against the target of the ${basisWords(entry.basis)}, ${printQuantity(value, metric.unit, metric.decimals)}, it would be ${says(verdict)}, not ${says(standing)}.`,
      },
    ];
  });
};

const otherReading = ({ polarity, actual, planned }: Evidence): readonly Conflict[] => {
  if (!actual.known || !planned.known || planned.value.beside === null) return [];
  const standing = missed(actual.value.value, planned.value.value, polarity);
  const verdict = missed(actual.value.value, planned.value.beside, polarity);
  if (standing === null || verdict === null || verdict === standing) return [];
  return [
    {
      code: 'figures-conflict',
      message: `The target as printed and as derived from its parts lie on two sides of the figure: ${planned.value.value} and ${planned.value.beside}.`,
    },
  ];
};
