/** The figures behind each kind of finding: amounts in pounds, shares in percent, titles as the fund has them. */
export interface SchemesFigures {
  /** A record names a fund that is not there. */
  readonly 'unknown-fund': { readonly fund: string };
  /** A schedule names a statement that is not there. */
  readonly 'unknown-statement': { readonly statement: string };
  /** Several schedules name one statement: which lines are the plan's, nobody has said. */
  readonly 'statement-scheduled-twice': { readonly statement: string; readonly schedules: string };
  /** A line names a source that the fund does not have. */
  readonly 'unknown-funding-source': { readonly fundingSource: string; readonly known: string };
  /** A statement says nothing of a source that the fund has. */
  readonly 'source-without-line': { readonly fundingSource: string };
  /** A statement's period is outside its fund's year. */
  readonly 'period-outside-fund': { readonly period: string; readonly fundPeriod: string };
  /** The statement of a quarter does not say whether its spend is that of the quarter or of the year up to its end. */
  readonly 'spend-span-not-said': { readonly period: string };
  /** A printed total is not what its lines add up to. */
  readonly 'total-is-not-the-sum': {
    readonly amount: string;
    readonly printed: number;
    readonly sum: number;
    readonly difference: number;
  };
  /** A source's allocations do not add up to its income. */
  readonly 'allocation-is-not-the-sum': {
    readonly fundingSource: string;
    readonly income: number;
    readonly sum: number;
    readonly difference: number;
  };
  /** A plan does not spend just what comes in. */
  readonly 'balance-not-zero': {
    readonly fundingSource: string;
    readonly income: number;
    readonly expenditure: number;
    readonly balance: number;
  };
  /** The printed lines do not reach the printed expenditure: lines are missing, money need not be. */
  readonly 'schedule-incomplete': Scheduled & { readonly missing: number };
  /** The printed lines come to more than the printed expenditure. */
  readonly 'schedule-exceeds': Scheduled & { readonly excess: number };
  /** The numbers of the schemes do not run from 1 without gap or repetition. */
  readonly 'scheme-number-gap-or-duplicate': {
    readonly fault: 'gap' | 'duplicate';
    readonly from: number;
    readonly to: number;
    readonly times: number;
  };
  /** A minimum that conditions demand is not planned. */
  readonly 'minimum-not-met': Minimum & { readonly short: number };
  /** The printed planned spend meets the minimum; the printed lines that count towards it do not reach it. */
  readonly 'minimum-not-verifiable': Minimum & {
    readonly counted: number;
    readonly short: number;
    /** By how much the source's schedule as a whole is short of its printed expenditure. */
    readonly unprinted: number | 'unknown';
  };
  /** What bodies leave of their allocations is not what the shared schemes spend. */
  readonly 'retained-is-not-spent': {
    readonly fundingSource: string;
    readonly retained: number;
    readonly spent: number;
    readonly difference: number;
  };
  /** A later return prints another planned income than an earlier one: the plan was rewritten in the year. */
  readonly 'baseline-overwritten': {
    readonly fundingSource: string;
    readonly earlier: string;
    readonly later: string;
    readonly before: number;
    readonly after: number;
    readonly change: number;
  };
  /** More was spent than came in. */
  readonly 'spend-exceeds-income': {
    readonly fundingSource: string;
    readonly income: number;
    readonly spend: number;
    readonly excess: number;
  };
  /** A change above 5 percent of the fund that the return's box says nothing about. */
  readonly 'narrative-missing': {
    readonly change: number;
    readonly fund: number;
    readonly sharePercent: number;
  };
}

/* Types, not interfaces: only those pass for a record of figures. */
type Scheduled = {
  readonly fundingSource: string;
  readonly expenditure: number;
  readonly scheduled: number;
  readonly lines: number;
};

type Minimum = {
  readonly minimum: string;
  readonly required: number;
  readonly planned: number;
};

export type SchemesCode = keyof SchemesFigures;
