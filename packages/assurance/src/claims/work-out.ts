import { type Period, periodOf, printPeriod } from '@ragstone/calendar';
import { type Derived, derive, type FigureRequest } from '@ragstone/metrics';
import {
  known,
  type Maybe,
  printQuantity,
  type Reason,
  reasonsOf,
  roundHalfUp,
  unknown,
} from '@ragstone/rag';
import type { ClaimSubject, FundOperand, Operand, Working } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { planFor } from '../plan-for.ts';
import { differenceOf, meanOf, percentChangeOf, productOf, quotientOf, sumOf } from './arithmetic.ts';
import type { Worked } from './worked.ts';

/** A small sum worked out again from what is known; unknown with every reason where a part is. */
export const workOut = (working: Working, subject: ClaimSubject, knowledge: Knowledge): Maybe<Worked> => {
  if ('figure' in working) return workOutFigure(working.figure, subject, knowledge);
  if ('money' in working) return workOutMoney(working.money, knowledge);
  if ('number' in working) return known(constant(working.number));
  if ('difference' in working) {
    return withAll(working.difference, subject, knowledge, ([a, b]) => (a && b ? differenceOf(a, b) : null));
  }
  if ('quotient' in working) {
    return withAll(working.quotient, subject, knowledge, ([a, b]) => (a && b ? quotientOf(a, b) : null));
  }
  if ('percentChange' in working) {
    return withAll(working.percentChange, subject, knowledge, ([a, b]) =>
      a && b ? percentChangeOf(a, b) : null,
    );
  }
  if ('sum' in working) return withAll(working.sum, subject, knowledge, sumOf);
  if ('mean' in working) return withAll(working.mean, subject, knowledge, meanOf);
  return withAll(working.product, subject, knowledge, productOf);
};

const withAll = (
  parts: readonly Working[],
  subject: ClaimSubject,
  knowledge: Knowledge,
  of: (parts: readonly Worked[]) => Worked | null,
): Maybe<Worked> => {
  const worked = parts.map((part) => workOut(part, subject, knowledge));
  const values = worked.flatMap((part) => (part.known ? [part.value] : []));
  if (values.length === worked.length) {
    const combined = of(values);
    return combined === null ? unknown('no-data') : known(combined);
  }
  const [first = 'no-data', ...rest] = reasonsOf(...worked);
  return unknown(first, ...rest);
};

const constant = (number: number): Worked => ({
  value: number,
  low: number,
  high: number,
  fromRoundedParts: number,
  rests: [],
});

/** The request that an operand makes: its own place and basis, or those of the subject and the metric. */
export const requestOf = (operand: Operand, subject: ClaimSubject, knowledge: Knowledge): FigureRequest => {
  const metric = knowledge.book.metric(operand.metric);
  const period = periodOf(operand.period, { season: metric.season });
  return {
    role: operand.role,
    metric: operand.metric,
    place: operand.place ?? subject.place ?? '',
    period,
    breakdown: operand.breakdown ?? subject.breakdown ?? null,
    basis: operand.basis ?? defaultBasis(operand, period, knowledge),
  };
};

/** A target's is the basis of the plan that the rules judge the period by, an actual's the metric's standing one. */
const defaultBasis = (operand: Operand, period: Period, knowledge: Knowledge): string =>
  (operand.role === 'target' ? planFor(operand.metric, period, knowledge)?.basis : null) ??
  knowledge.book.metric(operand.metric).standingBasis;

/** A figure, derived from its parts where it is derived, so that a printed number never confirms itself. */
export const workOutFigure = (
  operand: Operand,
  subject: ClaimSubject,
  knowledge: Knowledge,
): Maybe<Worked> => {
  const request = requestOf(operand, subject, knowledge);
  const metric = knowledge.book.metric(operand.metric);
  const derived = derive(request, knowledge.book, 'derived');
  if (derived.known)
    return known(
      fromDerived(
        derived.value,
        operand,
        printQuantity(derived.value.value, metric.unit, operand.decimals),
        knowledge,
      ),
    );
  const labelled = labelledFigure(request, derived.reasons, knowledge);
  const printed = operand.printed ?? labelled;
  if (printed === undefined || printed === null) return derived;
  return known({
    ...constant(printed),
    rests: [
      {
        says: `${metric.title}, ${printPeriod(request.period)}, as printed: ${printQuantity(printed, metric.unit, operand.decimals)}`,
        period: request.period,
        sources: [],
        asPrinted: true,
      },
    ],
  });
};

/** A number under another unit's label cannot be rated, but what a paper makes of it can still be worked out. */
const labelledFigure = (
  request: FigureRequest,
  reasons: readonly Reason[],
  { book }: Knowledge,
): number | null => {
  if (!reasons.includes('unit-conflict')) return null;
  return book.knownAt(request).find((entry) => entry.basis === request.basis)?.figure.value ?? null;
};

/** A population turns a count into a rate: it bears no number out. */
const isPopulation = (metric: string, { metrics }: Knowledge): boolean =>
  metrics.some(({ derivation }) => derivation?.kind === 'rate' && derivation.population === metric);

const fromDerived = (derived: Derived, operand: Operand, printed: string, knowledge: Knowledge): Worked => ({
  value: derived.value,
  low: derived.interval.low,
  high: derived.interval.high,
  fromRoundedParts: roundHalfUp(derived.value, operand.decimals),
  rests: [
    {
      says: `${operand.role} for ${printPeriod(derived.period)}: ${printed}`,
      period: derived.period,
      sources: derived.figures
        .filter((figure) => !isPopulation(figure.metric, knowledge))
        .map((figure) => figure.source),
      asPrinted: false,
    },
  ],
});

const workOutMoney = (operand: FundOperand, { statements, workspace }: Knowledge): Maybe<Worked> => {
  const statement = statements.find((each) => each.id === operand.statement);
  if (statement === undefined) return unknown('no-data');
  const ofSource = <T extends { readonly fundingSource: string }>(records: readonly T[]): readonly T[] =>
    records.filter(
      (each) => operand.fundingSource === undefined || each.fundingSource === operand.fundingSource,
    );
  const lines = ofSource(statement.lines);
  const fromLines = {
    'planned-income': lines.map((line) => line.plannedIncome),
    'updated-income': lines.map((line) => line.updatedIncome),
    'planned-expenditure': lines.map((line) => line.plannedExpenditure),
    'actual-expenditure': lines.map((line) => line.actualExpenditure),
    'minimum-required': ofSource(statement.minimums).map((minimum) => minimum.required),
    'minimum-planned': ofSource(statement.minimums).map((minimum) => minimum.planned),
  }[operand.amount];
  const amounts = fromLines.flatMap((amount) => (amount === null ? [] : [amount]));
  // A source of which the statement says nothing is in no sum: the lines are then no total.
  const sources = workspace.funds.find(({ id }) => id === statement.fund)?.sources ?? [];
  const isWhole =
    operand.fundingSource !== undefined ||
    operand.amount.startsWith('minimum-') ||
    sources.every(({ id }) => statement.lines.some(({ fundingSource }) => fundingSource === id));
  const complete = isWhole && amounts.length === fromLines.length && amounts.length > 0;
  const printedTotal =
    operand.fundingSource === undefined
      ? {
          'planned-expenditure':
            statement.printed.updatedExpenditure ?? statement.printed.originalExpenditure,
          'actual-expenditure': statement.printed.actualExpenditure,
        }[operand.amount as 'planned-expenditure' | 'actual-expenditure']
      : null;
  const used = complete ? amounts : printedTotal ? [printedTotal] : [];
  if (used.length === 0) return unknown('no-data');
  const pounds = used.reduce((sum, amount) => sum + amount.pence, 0) / 100;
  return known({
    ...constant(pounds),
    rests: [
      {
        says: `${operand.amount.replace('-', ' ')}: ${printQuantity(pounds, 'pounds', 0)}`,
        period: periodOf(statement.period),
        sources: used.map((amount) => amount.source),
        asPrinted: false,
      },
    ],
  });
};

/** An operand over another span than its own, worked out from its parts; null where it is not known. */
export const derivedOver = (
  period: Period,
  operand: Operand,
  subject: ClaimSubject,
  knowledge: Knowledge,
): number | null => {
  const derived = derive({ ...requestOf(operand, subject, knowledge), period }, knowledge.book, 'derived');
  return derived.known ? derived.value.value : null;
};
