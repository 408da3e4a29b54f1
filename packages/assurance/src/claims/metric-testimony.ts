import { type Period, printPeriod, splitPeriod } from '@ragstone/calendar';
import {
  type Derived,
  derive,
  deriveWith,
  type FigureRequest,
  type Metric,
  otherBases,
} from '@ragstone/metrics';
import { type Polarity, printQuantity, type Verdict, verdictOf } from '@ragstone/rag';
import { basisWords } from '../basis-words.ts';
import type { Claim } from '../claim.ts';
import { earlierValues } from '../earlier-values.ts';
import type { Knowledge } from '../knowledge.ts';
import { labelledFigure } from '../labelled-figure.ts';
import { likeForLike } from '../like-for-like.ts';
import { planFor } from '../plan-for.ts';
import { readPeriod } from '../read-period.ts';
import { polarityUnder } from '../target-for.ts';
import { requestOf } from './work-out.ts';

/** One piece of evidence on whether a promise was kept. */
export interface Testimony {
  readonly says: Verdict | null;
  readonly why: string;
}

/** The promise that a claim is about: both sides of it, and which way is better under its plan. */
interface Promised {
  readonly metric: Metric;
  readonly polarity: Polarity;
  readonly actual: FigureRequest;
  readonly target: FigureRequest;
}

const promisedIn = (claim: Claim, metric: Metric, knowledge: Knowledge): Promised => {
  const side = (role: 'actual' | 'target'): FigureRequest =>
    requestOf(
      { role, metric: metric.id, period: claim.subject.period, decimals: metric.decimals },
      claim.subject,
      knowledge,
    );
  const actual = side('actual');
  const plan = planFor(metric.id, actual.period, knowledge);
  const polarity = plan === null ? metric.polarity : polarityUnder(plan, metric);
  return { metric, polarity, actual, target: side('target') };
};

const testify = (
  { metric, polarity }: Promised,
  actual: Derived,
  target: Derived,
  over: string,
): Testimony => {
  const says = verdictOf(actual.value, target.value, polarity);
  const print = (value: number): string => printQuantity(value, metric.unit, metric.decimals);
  return {
    says,
    why: `${over}: ${print(actual.value)} against ${print(target.value)}, ${says ?? 'neither way is better'}.`,
  };
};

/** What the standing figure says, over the whole period or the parts of it that are there; null where there is none. */
export const standingTestimony = (claim: Claim, metric: Metric, knowledge: Knowledge): Testimony | null => {
  const promised = promisedIn(claim, metric, knowledge);
  const { actual, target, polarity } = promised;
  const whole = derive(actual, knowledge.book);
  const plan = derive(target, knowledge.book);
  if (whole.known && plan.known) return testify(promised, whole.value, plan.value, sentence(actual.period));
  const same = likeForLike(actual, target, polarity, knowledge.book);
  if (same === null) return null;
  const { months, period } = same.summary;
  const expected = splitPeriod(actual.period, metric.frequency)?.length ?? 1;
  const over = `${sentence(readPeriod(period))} (${months.length} of ${expected} periods of ${printPeriod(actual.period)})`;
  return testify(promised, same.actual, same.target, over);
};

/**
 * What figures on other methods, and the values under which the standing one was known before, say against the plan,
 * and numbers under another unit's label against their own.
 */
export const otherTestimony = (claim: Claim, metric: Metric, knowledge: Knowledge): readonly Testimony[] => {
  const promised = promisedIn(claim, metric, knowledge);
  const { actual, target } = promised;
  const plan = derive(target, knowledge.book);
  const before = earlierValues(actual, derive(actual, knowledge.book), knowledge).flatMap(({ as, number }) =>
    plan.known ? [testify(promised, number, plan.value, as)] : [],
  );
  const otherwise = otherBases(actual, knowledge.book).flatMap((basis): readonly Testimony[] => {
    const other = deriveWith(basis, actual, knowledge.book);
    if (other.known) {
      const over = `Counted as ${basisWords(basis, knowledge.workspace)}, ${printPeriod(actual.period)}`;
      return plan.known ? [testify(promised, other.value, plan.value, over)] : [];
    }
    const labelled = labelledFigure({ ...actual, basis }, plan.known ? plan.value.basis : null, knowledge);
    return labelled === null ? [] : [labelled];
  });
  return [...before, ...otherwise];
};

const sentence = (period: Period): string => {
  const text = printPeriod(period);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
};
