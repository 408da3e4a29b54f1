import { comparePeriods, type Period, periodOf, printPeriods, yearBefore } from '@ragstone/calendar';
import {
  breakdownKey,
  type Derived,
  derive,
  type Figure,
  type FigureRequest,
  type NamedTarget,
} from '@ragstone/metrics';
import { compareMerit, compareText, type Finding, type Polarity, printQuantity } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { polarityUnder } from '../target-for.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';

/**
 * A plan that asks for less than the plan before it asked for the same period of the year before: days of delay of 3.90
 * after 3.00. Both on one basis, each of a plan of its own; a target that rises and falls within one plan is no other
 * plan. Only where it is so however the two were rounded. One finding for each metric, place, people and plan.
 */
export const targetEasierThanLastPlan = (knowledge: Knowledge): readonly Finding<FigureFindingCode>[] => {
  const compared = new Map<string, TwoPlans[]>();
  for (const { figure, basis } of knowledge.book.all) {
    const plans = twoPlans(figure, basis, knowledge);
    if (plans === null) continue;
    const key = [figure.metric, figure.place, breakdownKey(figure.breakdown), plans.plan.id].join('|');
    compared.set(key, [...(compared.get(key) ?? []), plans]);
  }
  return [...compared.keys()]
    .sort(compareText)
    .flatMap((key) => tellEasier((compared.get(key) ?? []).toSorted(byPeriod), knowledge));
};

/** What two plans, one after the other, ask for the same period of their years. */
interface TwoPlans {
  readonly figure: Figure;
  readonly plan: NamedTarget;
  readonly asks: Derived;
  readonly asked: Derived;
  readonly polarity: Polarity;
}

const byPeriod = (a: TwoPlans, b: TwoPlans): number => comparePeriods(a.figure.period, b.figure.period);

const twoPlans = (
  figure: Figure,
  basis: string,
  { book, workspace: { targets } }: Knowledge,
): TwoPlans | null => {
  const period = yearBefore(figure.period);
  if (figure.role !== 'target' || period === null) return null;
  const onBasis = targets.filter((target) => target.basis === basis && target.baseline === undefined);
  const plans = onBasis.filter((target) => isFor(target, figure.period));
  const before = onBasis.filter((target) => isFor(target, period));
  const plan = plans[0];
  const last = before[0];
  if (plan === undefined || last === undefined || plans.some((each) => before.includes(each))) return null;
  const metric = book.metric(figure.metric);
  const polarity = polarityUnder(plan, metric);
  if (polarity === 'none' || polarityUnder(last, metric) !== polarity) return null;
  const request: FigureRequest = { ...figure, role: 'target', basis };
  const asks = derive(request, book);
  const asked = derive({ ...request, period }, book);
  return asks.known && asked.known ? { figure, plan, asks: asks.value, asked: asked.value, polarity } : null;
};

const isFor = ({ from, to }: NamedTarget, period: Period): boolean =>
  periodOf(from).first <= period.last && period.last <= periodOf(to).last;

const isEasier = ({ asks, asked, polarity }: TwoPlans): boolean =>
  ends(asks).every((value) => ends(asked).every((before) => compareMerit(value, before, polarity) === -1));

const ends = ({ interval }: Derived): readonly number[] => [interval.low, interval.high];

const tellEasier = (
  compared: readonly TwoPlans[],
  { book, placeName }: Knowledge,
): readonly Finding<FigureFindingCode>[] => {
  const easier = compared.filter(isEasier);
  const last = easier.at(-1);
  const source = last?.asked.figures.findLast(({ role }) => role === 'target')?.source;
  if (last === undefined || source === undefined) return [];
  const { figure, plan, asks, asked } = last;
  const { title, unit, decimals } = book.metric(figure.metric);
  const print = (value: number): string => printQuantity(value, unit, decimals);
  const periods = printPeriods(easier.map((each) => each.figure.period));
  const share = compared.length === 1 ? '' : ` in ${easier.length} of ${compared.length} periods`;
  return [
    figureFinding(
      figure,
      'target-easier-than-last-plan',
      'warning',
      `${title}, ${placeName(figure.place)}: the ${plan.title} asks for less than the plan before it did${share}: ${periods}. The last is ${print(asks.value)}, and was ${print(asked.value)} a year before (document ${source.document}, line ${source.line}). Say why, or to meet it will look like an improvement.`,
      {
        target: asks.value,
        before: asked.value,
        beforeDocument: source.document,
        beforeLine: source.line,
        periods: easier.length,
        compared: compared.length,
      },
    ),
  ];
};
