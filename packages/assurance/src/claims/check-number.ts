import { type Located, type Maybe, printList, reasonWords } from '@ragstone/rag';
import type { Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import {
  isSameSource,
  type NumberAssertion,
  type NumberContext,
  operandOf,
  printRounded,
  printWorked,
  unitOfWorked,
} from './number-context.ts';
import {
  impliedPopulation,
  missingParts,
  otherMethods,
  otherUnit,
  standingPlan,
  underItsLabel,
} from './number-doubts.ts';
import { asPrinted, reproduceFigure } from './reproduce.ts';
import { whereRestated } from './restated-number.ts';
import { sameNumberElsewhere } from './same-number.ts';
import { workOut } from './work-out.ts';
import type { Worked } from './worked.ts';

/** A printed actual, target or total: is it what the evidence gives, for the period and unit that its label says? */
export const checkNumber = (
  claim: Located<Claim>,
  assertion: NumberAssertion,
  knowledge: Knowledge,
): ClaimCheck => {
  const operand = operandOf(claim, assertion);
  const working = claim.workings ?? (operand === null ? null : { figure: operand });
  if (working === null) {
    return checkOf(claim, {
      verdict: 'unverifiable',
      reproducedBy: 'none',
      computed: null,
      why: ['Nothing is on record from which it could be worked out.'],
    });
  }
  const worked = workOut(working, claim.subject, knowledge);
  const context: NumberContext = { claim, assertion, knowledge, operand };
  if (!worked.known) return whereUnknown(context, worked);
  if (restsOnItself(claim, worked.value) && reproduceFigure(assertion, worked.value) !== 'none') {
    return whereCircular(context, worked.value);
  }
  return whereKnown(context, worked.value);
};

/**
 * Whether nothing but the claim's own line, or its own numbers, is beneath a number. A population does not count: it
 * turns a number into a rate and does not bear it out. A total may be one of numbers printed elsewhere, and one of
 * several on its own line is a sum that can be wrong.
 */
const restsOnItself = ({ source, assertion }: Claim, worked: Worked): boolean => {
  const substance = worked.rests.filter((rest) => rest.asPrinted || rest.sources.length > 0);
  if (substance.length === 0) return assertion.says !== 'total';
  if (assertion.says === 'total' && substance.flatMap((rest) => rest.sources).length > 1) return false;
  return substance.every((rest) => rest.sources.every((each) => isSameSource(each, source)));
};

const whereUnknown = (
  context: NumberContext,
  worked: Extract<Maybe<Worked>, { known: false }>,
): ClaimCheck => {
  const { claim, knowledge, operand } = context;
  const others = otherMethods(context);
  const why = [
    `It cannot be worked out again: ${printList(worked.reasons.map((reason) => reasonWords[reason]))}.`,
    ...missingParts(context),
    ...others.map(({ says }) => says),
  ];
  const metric = claim.subject.metric === undefined ? null : knowledge.book.metric(claim.subject.metric);
  const series = operand === null || metric === null ? null : standingPlan(context, metric);
  return checkOf(
    claim,
    {
      verdict: others.length > 0 ? 'conflicting' : 'unverifiable',
      reproducedBy: 'none',
      computed: null,
      why: series === null ? why : [...why, series.says],
    },
    [...otherUnit(context), ...(series === null ? [] : [series])].map(({ finding }) => finding),
  );
};

const whereCircular = (context: NumberContext, worked: Worked): ClaimCheck => {
  const { claim, assertion, knowledge } = context;
  const reproducedBy = claim.workings === undefined ? 'none' : reproduceFigure(assertion, worked);
  const metric = claim.subject.metric === undefined ? null : knowledge.book.metric(claim.subject.metric);
  const series = metric === null ? null : standingPlan(context, metric);
  const others = otherMethods(context);
  const elsewhere = sameNumberElsewhere(context, worked);
  return checkOf(
    claim,
    {
      verdict: others.length > 0 ? 'conflicting' : 'unverifiable',
      reproducedBy,
      computed: worked.value,
      computedUnit: unitOfWorked(context),
      why: [
        reproducedBy === 'none'
          ? 'Only this line prints it; nothing else speaks for it.'
          : 'It agrees with its own line; nothing else speaks for it.',
        ...(elsewhere === null ? [] : [elsewhere]),
        ...others.map(({ says }) => says),
        ...(series === null ? [] : [series.says]),
      ],
    },
    [...otherUnit(context), ...(series === null ? [] : [series])].map(({ finding }) => finding),
  );
};

const whereKnown = (context: NumberContext, worked: Worked): ClaimCheck => {
  const { claim, assertion, knowledge } = context;
  const reproducedBy = reproduceFigure(assertion, worked);
  if (reproducedBy === 'none') {
    const before = whereRestated(context, worked);
    if (before !== null) return before;
  }
  const metric = claim.subject.metric === undefined ? null : knowledge.book.metric(claim.subject.metric);
  const under = metric === null ? null : underItsLabel(context, worked);
  const series = metric === null ? null : standingPlan(context, metric);
  const labels = otherUnit(context);
  const elsewhere = reproducedBy === 'none' ? null : sameNumberElsewhere(context, worked);
  const disputed = reproducedBy === 'none' || under?.verdict === 'differs' || isOfAnotherMetric(context);
  const implied =
    reproducedBy === 'none' && metric !== null ? impliedPopulation(context, metric, worked) : null;
  const why = [
    reproducedBy === 'none'
      ? `${printRounded(assertion.value, assertion)} is printed; the figures give ${printWorked(context, worked)}${asRounded(context, worked)}.`
      : `The figures give ${printWorked(context, worked)}${reproducedBy === 'exact' ? '' : `, ${reproductionWords[reproducedBy]}`}.`,
    ...worked.rests.filter((rest) => rest.asPrinted).map((rest) => `Taken as printed: ${rest.says}.`),
    ...(elsewhere === null ? [] : [elsewhere]),
    ...(under === null ? [] : [under.says]),
    ...labels.map(({ says }) => says),
    ...(implied === null ? [] : [implied.says]),
    ...(series === null ? [] : [series.says]),
  ];
  return checkOf(
    claim,
    {
      verdict: disputed ? 'disputed' : under?.verdict === 'unknown' ? 'unverifiable' : 'confirmed',
      reproducedBy,
      computed: worked.value,
      computedUnit: unitOfWorked(context),
      why,
    },
    [under, implied, series, ...labels].flatMap((each) => (each === null ? [] : [each.finding])),
  );
};

/** What the number comes to on the digits that were printed, where the document rounds to more than whole units. */
const asRounded = ({ assertion }: NumberContext, worked: Worked): string =>
  assertion.roundedTo === undefined
    ? ''
    : `, which rounds to ${printRounded(asPrinted(worked.value, assertion), assertion)}`;

/** Whether the number is a figure of another metric, in another unit, than the one that its label names. */
const isOfAnotherMetric = ({ claim, assertion, knowledge }: NumberContext): boolean =>
  claim.subject.metric !== undefined &&
  claim.workings !== undefined &&
  'figure' in claim.workings &&
  claim.workings.figure.metric !== claim.subject.metric &&
  knowledge.book.metric(claim.subject.metric).unit !== assertion.unit;

const reproductionWords = {
  'within-rounding': 'which is within what the rounding of its parts allows',
  'rounded-parts': 'and the print only once its parts are rounded first',
} as const;
