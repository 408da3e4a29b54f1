import type { Located } from '@ragstone/rag';
import { decimalsThatDecide, printQuantity, type Source, type Unit } from '@ragstone/rag';
import type { Assertion, Claim, Operand, PrintedNumber } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Worked } from './worked.ts';

export type NumberAssertion = Extract<Assertion, { readonly says: 'value' | 'target' | 'total' }>;

/** A printed number with all that its check looks at. */
export interface NumberContext {
  readonly claim: Located<Claim>;
  readonly assertion: NumberAssertion;
  readonly knowledge: Knowledge;
  /** The figure that the label names. */
  readonly operand: Operand | null;
}

/** The figure that the claim's label names: its metric and period, on the basis that its workings name. */
export const operandOf = (claim: Located<Claim>, assertion: NumberAssertion): Operand | null => {
  const { metric, period } = claim.subject;
  if (metric === undefined) return null;
  const basis =
    claim.workings !== undefined && 'figure' in claim.workings ? claim.workings.figure.basis : undefined;
  return {
    role: assertion.says === 'target' ? 'target' : 'actual',
    metric,
    period,
    ...(basis === undefined ? {} : { basis }),
    decimals: assertion.decimals,
  };
};

/** A number as the claim prints its own. */
export const print = (value: number, { unit, decimals }: PrintedNumber): string =>
  printQuantity(value, unit, decimals);

/** The same where the claim is rounded to many pounds at once, as its document prints it: `£86.5m`. */
export const printRounded = (value: number, printed: PrintedNumber): string => {
  const { unit, roundedTo = 1 } = printed;
  if (unit !== 'pounds' || roundedTo < 100_000) return print(value, printed);
  return `${printQuantity(value / 1_000_000, unit, roundedTo < 1_000_000 ? 1 : 0)}m`;
};

/** The worked number in its own unit, with as many decimals as it takes to see that it is not the print. */
export const printWorked = (context: NumberContext, worked: Worked): string => {
  const { assertion } = context;
  const decimals = decimalsThatDecide(worked.value, assertion.value, assertion.decimals);
  return printQuantity(worked.value, unitOfWorked(context), decimals);
};

/** The unit of a worked number: that of the figure that it is, or the claim's own where it is a sum of several. */
export const unitOfWorked = ({ claim, assertion, knowledge }: NumberContext): Unit => {
  const { workings, subject } = claim;
  const metric =
    workings === undefined ? subject.metric : 'figure' in workings ? workings.figure.metric : undefined;
  return metric === undefined ? assertion.unit : knowledge.book.metric(metric).unit;
};

export const isSameSource = (a: Source, b: Source): boolean => a.document === b.document && a.line === b.line;
