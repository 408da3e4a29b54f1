import type { Located } from '@ragstone/rag';
import { decimalsThatDecide, printQuantity, type Source } from '@ragstone/rag';
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

/** The worked number in its own unit, with as many decimals as it takes to see that it is not the print. */
export const printWorked = ({ claim, assertion, knowledge }: NumberContext, worked: Worked): string => {
  const own = claim.workings === undefined && claim.subject.metric !== undefined;
  const unit = own ? knowledge.book.metric(claim.subject.metric ?? '').unit : assertion.unit;
  return printQuantity(
    worked.value,
    unit,
    decimalsThatDecide(worked.value, assertion.value, assertion.decimals),
  );
};

export const isSameSource = (a: Source, b: Source): boolean => a.document === b.document && a.line === b.line;
