import { monthsIn, periodOf } from '@ragstone/calendar';
import { type AppliesToMetrics, isAboutMetric, namesMetric } from '../language/applies.ts';
import type { Path } from '../parse/finding.ts';
import { metricsOf, type RuleContext } from '../parse/rule-context.ts';
import type { Analysis } from './analysis.ts';
import { type AnalysisFinding, analysisFinding } from './analysis-finding.ts';
import { windowsOf } from './windows-of.ts';

/**
 * Rules that no subject can ever meet: for windows that the metric's figures cannot make, for metrics that their own
 * exceptions take out again, and a rule set for months of which there is nothing.
 */
export const findNeverApplies: Analysis = ({ ruleSet, context }) => {
  const nothing = { metric: null, frequency: null, months: null };
  const { from, to } = ruleSet.forPeriods;
  const { months } = context;
  const isOutside =
    months !== undefined && ((to !== undefined && to < months.from) || isLongAfter(from, months.to));
  const lists = ['ratings', 'duties', 'escalations', 'protect'] as const;
  return [
    ...(isOutside
      ? [analysisFinding('never-applies', ['forPeriods'], { ...nothing, fault: 'periods', months })]
      : []),
    ...lists.flatMap((list) =>
      ruleSet[list].flatMap(({ for: about }, index) =>
        'metrics' in about ? inApplies(about, [list, index, 'for'], context) : [],
      ),
    ),
  ];
};

const inApplies = (about: AppliesToMetrics, path: Path, context: RuleContext): readonly AnalysisFinding[] => {
  const { metrics, windows, except = [] } = about;
  const known = metricsOf(about, context);
  const takenOut = metrics.every(
    (name) =>
      except.some((each) => namesMetric(each, name) || each === name) ||
      (name.endsWith('.*') &&
        (context.metrics?.some(({ id }) => namesMetric(name, id)) ?? false) &&
        !context.metrics?.some(({ id }) => namesMetric(name, id) && isAboutMetric(about, id))),
  );
  if (except.length > 0 && takenOut) {
    return [
      analysisFinding('never-applies', [...path, 'except'], {
        fault: 'except',
        metric: metrics[0] ?? null,
        frequency: null,
        months: null,
      }),
    ];
  }
  const cannot = known.filter(
    ({ frequency }) =>
      frequency !== undefined && !windows.some((kind) => windowsOf[frequency].includes(kind)),
  );
  const [first] = cannot;
  return first === undefined || cannot.length < known.length
    ? []
    : [
        analysisFinding('never-applies', [...path, 'windows'], {
          fault: 'windows',
          metric: first.id,
          frequency: first.frequency ?? null,
          months: null,
        }),
      ];
};

/** Rules are adopted a year or two ahead of the first figure, not more. */
const isLongAfter = (from: string, last: string): boolean =>
  from > last && monthsIn(periodOf(`${last}--${from}`)).length > 36;
