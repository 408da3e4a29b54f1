import { previousPeriod, windowEndingWith, yearBefore } from '@ragstone/calendar';
import type { Derived, FigureRequest } from '@ragstone/metrics';
import { known, type Maybe, unknown } from '@ragstone/rag';
import { type FactReference, type Facts, type FactValue, factKey } from '@ragstone/rules';
import { expectedByNow } from './expected-by-now.ts';
import { comparatorFigure, figureBeside } from './figure-beside.ts';
import type { FigureInQuestion } from './figure-in-question.ts';
import { overdueFact } from './overdue-fact.ts';
import { quartileFact, rankFact } from './rank-facts.ts';
import { assuranceFact, significanceFact, trendFact, variationFact } from './statistical-facts.ts';

/** How one fact is found out, from what a rule says of it. */
type Resolve = (figure: FigureInQuestion, reference: FactReference) => Maybe<FactValue>;

/**
 * Every fact of a figure that a rule may name besides `value`, `target` and `missed`, which come with the figure
 * itself. One that has no line here is unknown.
 */
const resolvers: Readonly<Record<string, Resolve>> = {
  metric: ({ metric }) => known(metric.id),
  place: ({ place }) => known(place),
  periodEnds: ({ period }) => known(period.last),
  value: (figure, reference) => asked(figure, reference, (request) => figureBeside(figure, request)),
  target: (figure, reference) => asked(figure, reference, (request) => targetBeside(figure, request)),
  comparator: (figure, reference) =>
    asked(figure, reference, (request) => comparatorFigure(figure, reference.with ?? '', request)),
  previous: (figure) =>
    numberOf(figureBeside(figure, { ...figure.request, period: previousPeriod(figure.period) })),
  sameLastYear: (figure) => {
    const period = yearBefore(figure.period);
    return period === null
      ? unknown('no-baseline')
      : numberOf(figureBeside(figure, { ...figure.request, period }));
  },
  expectedByNow,
  overdue: overdueFact,
  significance: significanceFact,
  trend: trendFact,
  variation: variationFact,
  assurance: assuranceFact,
  rank: (figure) => rankFact(figure),
  quartile: (figure) => quartileFact(figure),
  count: (figure) => printedBeside(figure, 'count'),
  denominator: (figure) => printedBeside(figure, 'denominator'),
};

/** The facts that a rule reads of a figure, as far as they are not its value, its target and whether it was missed. */
export const figureFacts = (figure: FigureInQuestion, references: readonly FactReference[]): Facts =>
  Object.fromEntries(
    references.flatMap((reference) => {
      const key = factKey(reference);
      const resolve = Object.hasOwn(resolvers, reference.fact) ? resolvers[reference.fact] : undefined;
      return ownFacts.has(key) || resolve === undefined ? [] : [[key, resolve(figure, reference)]];
    }),
  );

const ownFacts: ReadonlySet<string> = new Set(['value', 'target', 'missed']);

/** A number of another metric, window or part of the people than the one in question, as the reference says. */
const asked = (
  { request, metric, knowledge }: FigureInQuestion,
  { metric: other, window, breakdown }: FactReference,
  find: (request: FigureRequest) => Maybe<Derived>,
): Maybe<number> => {
  const period =
    window === undefined
      ? request.period
      : windowEndingWith(request.period, window, { season: metric.season });
  if (period === null) return unknown('no-data');
  if (other !== undefined && !knowledge.metrics.some(({ id }) => id === other)) return unknown('no-data');
  return numberOf(
    find({
      ...request,
      period,
      metric: other ?? request.metric,
      basis: other === undefined ? request.basis : knowledge.book.metric(other).standingBasis,
      breakdown: breakdown ?? request.breakdown,
    }),
  );
};

const targetBeside = (figure: FigureInQuestion, request: FigureRequest): Maybe<Derived> =>
  figure.target === null
    ? unknown('no-target')
    : figureBeside(figure, { ...request, role: 'target', basis: figure.target.basis });

const numberOf = (number: Maybe<Derived>): Maybe<number> =>
  number.known ? known(number.value.value) : number;

/** The count or denominator that is printed beside the figure itself. */
const printedBeside = (figure: FigureInQuestion, key: 'count' | 'denominator'): Maybe<number> => {
  const number = figureBeside(figure, figure.request);
  if (!number.known) return number;
  const [only, ...others] = number.value.figures;
  const printed = others.length === 0 ? (only?.[key] ?? null) : null;
  return printed === null ? unknown('no-data') : known(printed);
};
