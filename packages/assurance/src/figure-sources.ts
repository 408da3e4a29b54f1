import type { Derived } from '@ragstone/metrics';
import { compareText } from '@ragstone/rag';
import type { FigureSource } from './assessment.ts';
import type { Knowledge } from './knowledge.ts';

/** Every figure beneath some numbers, down to the line of the document and the row of the file, each once. */
export const figureSources = (
  numbers: readonly (Derived | null)[],
  { workspace }: Knowledge,
): readonly FigureSource[] => {
  const figures = new Set(numbers.flatMap((number) => number?.figures ?? []));
  return [...figures]
    .map((figure) => {
      const position = workspace.locate(figure.at);
      return {
        role: figure.role,
        metric: figure.metric,
        period: figure.period.id,
        basis: figure.basis,
        value: figure.value,
        decimals: figure.decimals,
        ...(figure.difference === undefined ? {} : { difference: figure.difference }),
        vintage: figure.vintage,
        document: figure.source.document,
        line: figure.source.line,
        file: position?.file ?? figure.at.ref,
        row: position?.line ?? 0,
      };
    })
    .sort(
      (a, b) =>
        compareText(a.role, b.role) ||
        compareText(a.metric, b.metric) ||
        compareText(a.period, b.period) ||
        compareText(a.document, b.document) ||
        a.line - b.line,
    );
};
