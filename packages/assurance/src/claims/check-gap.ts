import { printPeriod } from '@ragstone/calendar';
import { type Located, printQuantity, unitOfDifference } from '@ragstone/rag';
import type { Assertion, Claim, Operand } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { differenceOf, percentChangeOf } from './arithmetic.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { noticed } from './claim-finding.ts';
import { reproduceDifference } from './reproduce.ts';
import { twoSpans } from './two-spans.ts';
import { unknownSides } from './unknown-sides.ts';
import { requestOf, workOutFigure } from './work-out.ts';
import { restsOnPrint, type Worked } from './worked.ts';

type GapAssertion = Extract<Assertion, { readonly says: 'gap' }>;

/**
 * How far a paper says the actual is off its target. Both spans are named; where they differ, the gap over the
 * span that they share is given beside it.
 */
export const checkGap = (
  claim: Located<Claim>,
  assertion: GapAssertion,
  knowledge: Knowledge,
): ClaimCheck => {
  const actual = workOutFigure(assertion.actual, claim.subject, knowledge);
  const target = workOutFigure(assertion.target, claim.subject, knowledge);
  if (!actual.known || !target.known) {
    const sides = [[assertion.actual, actual] as const, [assertion.target, target] as const];
    return checkOf(claim, {
      verdict: 'unverifiable',
      reproducedBy: 'none',
      computed: null,
      why: [unknownSides(sides, claim, knowledge)],
    });
  }
  const metric = knowledge.book.metric(assertion.actual.metric);
  const relative = assertion.unit === 'percent' && metric.unit !== 'percent';
  const gap = relative
    ? percentChangeOf(target.value, actual.value)
    : differenceOf(actual.value, target.value);
  if (gap === null) {
    const why = ['A gap in percent of a target of zero cannot be worked out.'];
    return checkOf(claim, { verdict: 'unverifiable', reproducedBy: 'none', computed: null, why });
  }
  const off = magnitude(gap);
  const reproducedBy = reproduceDifference({ ...assertion, value: Math.abs(assertion.value) }, off);
  const unit = relative ? 'percent' : unitOfDifference(metric.unit);
  const sideOf = (operand: Operand) => ({
    operand,
    period: requestOf(operand, claim.subject, knowledge).period,
  });
  const sides = [sideOf(assertion.actual), sideOf(assertion.target)] as const;
  const print = (worked: Worked): string => printQuantity(worked.value, metric.unit, assertion.decimals + 1);
  const seen = [
    unit === assertion.unit
      ? null
      : noticed(
          claim,
          'unit-label-differs',
          'info',
          `${assertion.value} is printed in ${assertion.unit} and is ${unit.replace('-', ' ')}.`,
          { printed: assertion.value },
        ),
    twoSpans(claim, sides, { isRelative: relative, decimals: assertion.decimals + 1 }, knowledge),
  ].filter((each) => each !== null);
  const why = [
    `${nameOf(assertion.actual, assertion, knowledge)} for ${printPeriod(sides[0].period)} is ${print(actual.value)}; ${lowerFirst(nameOf(assertion.target, assertion, knowledge))} for ${printPeriod(sides[1].period)} is ${print(target.value)}.`,
    `The gap is ${printQuantity(off.value, unit, assertion.decimals + 1)}${gapWords[reproducedBy]}.`,
    ...seen.map(({ says }) => says),
  ];
  return checkOf(
    claim,
    {
      verdict: reproducedBy === 'none' ? 'disputed' : restsOnPrint(off) ? 'unverifiable' : 'confirmed',
      reproducedBy,
      computed: off.value,
      computedUnit: unit,
      why,
    },
    seen.map(({ finding }) => finding),
  );
};

/** Its role where the roles differ; where both are actuals, which metric it is. */
const nameOf = (operand: Operand, { actual, target }: GapAssertion, { book }: Knowledge): string =>
  actual.role === target.role ? book.metric(operand.metric).title : `The ${operand.role}`;

const lowerFirst = (text: string): string => `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;

const gapWords = {
  exact: '',
  'within-rounding': ', which rounds to the print',
  'rounded-parts': '; the print comes out only when both sides are rounded first',
  none: '; the print does not come out of it',
} as const;

const magnitude = (worked: Worked): Worked =>
  worked.value >= 0
    ? worked
    : {
        ...worked,
        value: -worked.value,
        low: -worked.high,
        high: -worked.low,
        fromRoundedParts: -worked.fromRoundedParts,
      };
