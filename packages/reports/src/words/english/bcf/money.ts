import type { FundAccount } from '@ragstone/assurance';
import { days } from '../days.ts';
import { numbers } from '../numbers.ts';

const { figure, list, money: pounds, share } = numbers;

/** A source with what it spent too little or too much. */
interface Off {
  readonly title: string;
  readonly by: number;
}

const named = (of: readonly Off[]): string =>
  list(of.map(({ title, by }) => `${title} ${pounds(Math.abs(by))}`));

const balanceOf = (left: number, kind: FundAccount['kind']): string => {
  if (left === 0) return 'nothing left';
  if (left < 0) return `${pounds(-left)} beyond it`;
  return `${pounds(left)} ${kind === 'year-end' ? 'not spent' : 'left'}`;
};

/** The money of the fund: what came in, what was spent, what is planned. */
export const money = {
  heading: 'Finance',
  none: 'No return reports spend.',
  total: 'Total',
  noTotal: 'No total spend is reported.',
  spent: (spent: number, income: number | null, percent: number): string =>
    `${pounds(spent)} was spent${income === null ? '' : ` of ${pounds(income)}`}, ${share(percent)} of plan`,
  underspend: (by: number, ofFund: number | null): string =>
    `${pounds(Math.abs(by))} ${by > 0 ? 'less' : 'more'} than planned${ofFund === null ? '' : `, ${figure(Math.abs(ofFund), 'percent', 2)} of the fund`}`,
  underspent: (of: readonly Off[]): string => `Underspent: ${named(of)}`,
  overspent: (of: readonly Off[]): string => `Overspent: ${named(of)}`,
  notSplit: (titles: readonly string[]): string =>
    `The return does not split out spend from ${list(titles.map((title) => `the ${title}`))}: how much of ${titles.length === 1 ? 'it' : 'each'} was spent is unknown, not zero`,
  elapsed: (percent: number): string => `${figure(percent, 'percent', 0)} of the year had gone`,
  baseline: {
    line: (title: string, before: number, now: number): string =>
      `${title} ${pounds(before)} before, ${pounds(now)} now`,
    changed: (since: string, lines: readonly string[]): string =>
      `The plan itself has changed since the return “${since}”: ${list(lines)}`,
    sameSpend: (ofEarlier: number, ofLater: number): string =>
      `The same spend is ${figure(ofEarlier, 'percent', 1)} of the earlier plan and ${figure(ofLater, 'percent', 1)} of the later`,
  },
  minimum: (title: string, planned: number, required: number): string => {
    const spare = planned - required;
    return `${title}: ${pounds(planned)} planned against ${pounds(required)} required, ${pounds(Math.abs(spare))} ${spare < 0 ? 'too little' : 'to spare'} (`;
  },
  plan: {
    heading: (period: string): string => `Plan for ${days.period(period)}`,
    income: (income: number): string => `Planned income is ${pounds(income)}`,
    balance: (by: number): string =>
      by === 0
        ? 'Income and planned expenditure balance'
        : `Income and planned expenditure differ by ${pounds(Math.abs(by))}`,
    printed: (scheduled: number, gap: number): string =>
      gap === 0
        ? 'The printed scheme lines add up to the plan'
        : `The printed scheme lines add up to ${pounds(scheduled)}, ${pounds(Math.abs(gap))} ${gap > 0 ? 'short of' : 'more than'} the plan: the schedule as printed is not complete, which is not the same as money unspent`,
  },
  duties: 'Duties on the money',
  account: {
    caption: (title: string, period: string): string =>
      `${title}: income and spend by source, ${days.period(period)}`,
    columns: {
      source: 'Source',
      planned: 'Planned',
      updated: 'Updated',
      actual: 'Actual',
      spent: 'Spent',
      status: 'Status',
      underspend: 'Underspend',
    },
    note: 'Spent is actual expenditure as a share of updated income. A negative underspend is an overspend.',
    notSplit: 'Not split',
    unknown: 'Unknown',
    nothingFrom: (titles: readonly string[]): string =>
      `Nothing is planned from ${list(titles.map((title) => `the ${title}`))}.`,
  },
  planTable: {
    caption: (title: string, period: string): string => `${title}: plan by source, ${days.period(period)}`,
    columns: {
      source: 'Source',
      income: 'Income',
      spend: 'Planned spend',
      balance: 'Balance',
      printed: 'Printed lines',
      notPrinted: 'Not printed',
    },
    note: 'Printed lines are what the scheme lines that a paper prints add up to. Not printed is planned spend less that.',
    nonePrinted: 'None printed',
  },
  balance: {
    noIncome: 'Its income is not known',
    noSpend: (income: number): string => `${pounds(income)}; its spend is not known`,
    spent: (spent: number, income: number, left: number, kind: FundAccount['kind']): string =>
      `${pounds(spent)} spent of ${pounds(income)}; ${balanceOf(left, kind)}`,
    unknown: 'Unknown',
    caption: (title: string): string => `${title}: spent and left by source`,
    columns: { source: 'Source', income: 'Income', spent: 'Spent', left: 'Left' },
    note: 'Income is as updated, or as planned where it was not. Left is income less what was spent.',
  },
};
