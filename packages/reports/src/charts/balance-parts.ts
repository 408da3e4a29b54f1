import { type Html, html } from '../markup/html.ts';
import type { BalanceMark, BalanceRow } from '../model/running-balance.ts';

/** A part of a bar, in pounds from its beginning. */
export interface BalancePart {
  readonly mark: BalanceMark;
  readonly from: number;
  readonly to: number;
}

/** The parts of a bar. Without an income, or without a spend, nothing is said to be left. */
export const balanceParts = ({ income, spent }: BalanceRow): readonly BalancePart[] => {
  if (income === null) return [];
  const all: readonly BalancePart[] =
    spent === null
      ? [{ mark: 'unknown', from: 0, to: income }]
      : [
          { mark: 'spent', from: 0, to: Math.min(spent, income) },
          { mark: 'left', from: spent, to: income },
          { mark: 'beyond', from: income, to: spent },
        ];
  return all.filter(({ from, to }) => to > from);
};

/** The way of a part from one place to another, between two heights: a block, or what ends in a point. */
const way = (mark: BalanceMark, from: number, to: number, top: number, bottom: number): string => {
  const tip = mark === 'beyond' ? Math.min(6, to - from) : 0;
  return `M${from} ${top}H${to - tip}L${to} ${(top + bottom) / 2} ${to - tip} ${bottom}H${from}Z`;
};

const classes: Readonly<Record<BalanceMark, string>> = {
  spent: 'met',
  left: 'unjudged',
  beyond: 'missed',
  unknown: 'plan',
};

/** A part of a bar: full, empty, pointed or broken, so that each is seen without colour. */
export const balanceShape = (
  mark: BalanceMark,
  from: number,
  to: number,
  top: number,
  bottom: number,
): Html => html`<path class="${classes[mark]}" d="${way(mark, from, to, top, bottom)}"/>`;
