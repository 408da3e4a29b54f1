import { quantise } from '@ragstone/rag';
import { type KnownMetric, metricsOf } from '../parse/rule-context.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { numbersOfRules, type WrittenNumber } from './numbers-of-rules.ts';
import { reachOfMetric } from './space/reach-of.ts';

/**
 * A number on another scale than the figures that it is compared with: 0.85 or 8500 beside percents, pounds beside
 * thousands of pounds. Known by what a figure of the metric can be, by its target, and by a rule whose percents are all
 * below one. One for each rule.
 */
export const findOutOfScale: Analysis = ({ ruleSet, context }) =>
  numbersOfRules(ruleSet, context).flatMap(({ about, numbers }) => {
    for (const metric of metricsOf(about, context)) {
      const { from, to } = reachOfMetric(metric);
      for (const { number, path } of numbers) {
        const meant = meantBy(number, numbers, metric);
        if (meant === null) continue;
        const { id, unit, exampleTarget } = metric;
        const scale = { from: from ?? null, to: to ?? null, target: exampleTarget ?? null };
        return [
          analysisFinding('out-of-scale', path, { number, unit, metric: id, ...scale, meant: meant.number }),
        ];
      }
    }
    return [];
  });

/** What a number out of scale was meant to be, if that can be said; null where it is not out of scale. */
const meantBy = (
  number: number,
  all: readonly WrittenNumber[],
  metric: KnownMetric,
): { readonly number: number | null } | null => {
  const { from, to } = reachOfMetric(metric);
  const fits = (each: number) => (from === undefined || each >= from) && (to === undefined || each <= to);
  const scaled = (powers: readonly number[]) =>
    powers.map((power) => quantise(number * 10 ** power)).find(fits);
  if (!fits(number)) {
    // The most that fits: 8500 is 85 and not 8.5.
    return {
      number: number > 0 && to !== undefined && number > 1.5 * to ? (scaled([-1, -2, -3]) ?? null) : null,
    };
  }
  const target = metric.exampleTarget;
  if (target !== undefined && target !== 0 && number !== 0) {
    const power = [-3, -2, 2, 3].find((each) => isNear(number * 10 ** each, target));
    if (power !== undefined) return { number: quantise(number * 10 ** power) };
  }
  const isShare =
    metric.unit === 'percent' &&
    metric.range?.to === undefined &&
    (target === undefined || target > 1) &&
    number > 0 &&
    number < 1 &&
    all.every((each) => each.number >= 0 && each.number <= 1);
  return isShare ? { number: quantise(number * 100) } : null;
};

/** Within a quarter of it. */
const isNear = (number: number, target: number): boolean => Math.abs(number / target - 1) < 0.25;
