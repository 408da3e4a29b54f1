import { type Period, periodOf, printPeriod, splitPeriod } from '@ragstone/calendar';
import { basesOf, type Derived, derive, type FigureRequest, type Metric } from '@ragstone/metrics';
import { compareMerit, findTerm, type Located, printQuantity, type Verdict } from '@ragstone/rag';
import { basisWords } from '../basis-words.ts';
import type { Assertion, CheckedClaim, Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { type LabelledFigure, labelledFigure } from '../labelled-figure.ts';
import { likeForLike } from '../like-for-like.ts';
import { planBasis } from '../plan-basis.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { claimFinding } from './claim-finding.ts';
import { subjectTestimony } from './subject-testimony.ts';

type StatusAssertion = Extract<Assertion, { readonly says: 'status' }>;

/** One piece of evidence on whether a promise was kept. */
interface Testimony {
  readonly says: Verdict | null;
  readonly why: string;
}

/**
 * A paper's words about a promise. The standing figure decides, over the whole period or the parts of it that are
 * there; figures on other methods can put it in doubt. With no standing figure, the others only show the conflict.
 */
export const checkStatus = (
  claim: Located<Claim>,
  assertion: StatusAssertion,
  knowledge: Knowledge,
): ClaimCheck => {
  const term = findTerm(assertion.words, knowledge.workspace.vocabularies);
  if (term === null || term.says === null) {
    const why = `No vocabulary says what "${assertion.words}" means.`;
    return checkOf(claim, { verdict: 'unverifiable', reproducedBy: 'none', computed: null, why: [why] }, [
      claimFinding(claim, 'words-unmapped', 'warning', why),
    ]);
  }
  if (claim.subject.metric === undefined || claim.subject.place === undefined) {
    return checkOf(claim, ofSubjects(claim, term.says, knowledge));
  }
  const standing = standingTestimony(claim, knowledge);
  const others = otherTestimony(claim, knowledge);
  const why = [...(standing === null ? [] : [standing.why]), ...others.map((each) => each.why)];
  if (standing === null) {
    return checkOf(claim, {
      verdict: others.length === 0 ? 'unverifiable' : 'conflicting',
      reproducedBy: 'none',
      computed: null,
      why: why.length === 0 ? ['No figure is known that could speak for or against it.'] : why,
    });
  }
  const opposed = others.some((each) => each.says !== null && each.says !== standing.says);
  const agrees = standing.says === term.says;
  const verdict = opposed ? 'conflicting' : agrees ? 'confirmed' : 'disputed';
  return checkOf(claim, {
    verdict,
    reproducedBy: verdict === 'confirmed' ? 'exact' : 'none',
    computed: null,
    why,
  });
};

/** A claim about a return's questions or a fund: what the rules make of them decides. */
const ofSubjects = (
  claim: Claim,
  says: Verdict,
  knowledge: Knowledge,
): Pick<CheckedClaim, 'verdict' | 'reproducedBy' | 'computed' | 'why'> => {
  const testimony = subjectTestimony(claim, knowledge);
  if (testimony === null) {
    const why = ['It names nothing whose figures or answers could speak.'];
    return { verdict: 'unverifiable', reproducedBy: 'none', computed: null, why };
  }
  const agrees = testimony.says === says;
  return {
    verdict: agrees ? 'confirmed' : 'disputed',
    reproducedBy: agrees ? 'exact' : 'none',
    computed: null,
    why: testimony.why,
  };
};

const requestsFor = (
  claim: Claim,
  knowledge: Knowledge,
): { readonly metric: Metric; readonly actual: FigureRequest; readonly target: FigureRequest } => {
  const metric = knowledge.book.metric(claim.subject.metric ?? '');
  const period = periodOf(claim.subject.period, { season: metric.season });
  const actual: FigureRequest = {
    role: 'actual',
    metric: metric.id,
    place: claim.subject.place ?? '',
    period,
    breakdown: null,
    basis: metric.standingBasis,
  };
  return {
    metric,
    actual,
    target: {
      ...actual,
      role: 'target',
      basis: planBasis(metric.id, period, knowledge) ?? metric.standingBasis,
    },
  };
};

const testify = (metric: Metric, actual: Derived, target: Derived, over: string): Testimony => {
  const merit = compareMerit(actual.value, target.value, metric.polarity);
  const says = merit === null ? null : merit === -1 ? 'missed' : 'met';
  const print = (value: number): string => printQuantity(value, metric.unit, metric.decimals);
  return {
    says,
    why: `${over}: ${print(actual.value)} against ${print(target.value)}, ${says ?? 'neither way is better'}.`,
  };
};

const standingTestimony = (claim: Claim, knowledge: Knowledge): Testimony | null => {
  const { metric, actual, target } = requestsFor(claim, knowledge);
  const whole = derive(actual, knowledge.book);
  const plan = derive(target, knowledge.book);
  if (whole.known && plan.known) return testify(metric, whole.value, plan.value, sentence(actual.period));
  const same = likeForLike(actual, target, metric.polarity, knowledge.book);
  if (same === null) return null;
  const period = periodOf(same.summary.period);
  const expected = splitPeriod(actual.period, metric.frequency)?.length ?? 1;
  return testify(
    metric,
    same.actual,
    same.target,
    `${sentence(period)} (${same.summary.months.length} of ${expected} periods of ${printPeriod(actual.period)})`,
  );
};

/** What figures on other methods say, each against the plan that the rules judge by and against its own. */
const otherTestimony = (claim: Claim, knowledge: Knowledge): readonly Testimony[] => {
  const { metric, actual, target } = requestsFor(claim, knowledge);
  const { book } = knowledge;
  const plan = derive(target, book);
  const planTotal = plan.known ? plan.value : null;
  return basesOf(actual, book)
    .filter((basis) => basis !== actual.basis)
    .flatMap((basis): readonly Testimony[] => {
      const other = derive({ ...actual, basis }, book);
      if (!other.known)
        return testimonyOf(labelledFigure({ ...actual, basis }, planTotal?.basis ?? null, knowledge));
      return planTotal === null
        ? []
        : [
            testify(
              metric,
              other.value,
              planTotal,
              `Counted as ${basisWords(basis)}, ${printPeriod(actual.period)}`,
            ),
          ];
    });
};

const testimonyOf = (labelled: LabelledFigure | null): readonly Testimony[] =>
  labelled === null ? [] : [{ says: labelled.says, why: labelled.why }];

const sentence = (period: Period): string => {
  const text = printPeriod(period);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
};
