import { printPeriod } from '@ragstone/calendar';
import { aggregateParts, windowParts } from '@ragstone/metrics';
import { compareNumbers, type Finding, printQuantity } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { planFor } from '../plan-for.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';

/**
 * An actual, counted by no standing method, that is to the digit what the plan's own parts add up to: likely the
 * plan printed in the place of the outcome.
 */
export const actualIsThePlan = (knowledge: Knowledge): readonly Finding<FigureFindingCode>[] => {
  const { book } = knowledge;
  return book.all.flatMap(({ figure }) => {
    const metric = book.metric(figure.metric);
    if (figure.role !== 'actual' || figure.value === null || figure.basis === metric.standingBasis) return [];
    const basis = planFor(metric.id, figure.period, knowledge)?.basis ?? null;
    if (basis === null) return [];
    const request = { ...figure, role: 'target' as const, basis };
    const parts = (windowParts(request, book) ?? []).map((part) => part.number);
    const known = parts.flatMap((part) => (part.known ? [part.value] : []));
    if (known.length < 2 || known.length < parts.length) return [];
    const total = aggregateParts(request, known, metric);
    if (total === null || compareNumbers(total.value, figure.value) !== 0) return [];
    return [
      figureFinding(
        figure,
        'actual-is-the-plan',
        'error',
        `${printQuantity(figure.value, metric.unit, figure.decimals)} is given as the actual for ${printPeriod(figure.period)} and is exactly what the plan adds up to (${known.map((part) => printQuantity(part.value, metric.unit, figure.decimals)).join(' + ')}).`,
        { actual: figure.value, plan: total.value },
      ),
    ];
  });
};
