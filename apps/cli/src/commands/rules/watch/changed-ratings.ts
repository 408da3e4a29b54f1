import {
  compareRuleSets,
  figureReasonWords,
  type Rated,
  type RatingChange,
  type Workspace,
} from '@ragstone/assurance';
import { periodOf, printPeriod } from '@ragstone/calendar';
import { decimalsThatDecide, printList, printQuantity, type Reason, statusWords } from '@ragstone/rag';
import type { RuleSet } from '@ragstone/rules';

/** What an edit changes, in words, by measure and place. */
export interface ChangedRatings {
  /** What it is compared with. */
  readonly against: string;
  readonly compared: number;
  readonly changed: number;
  readonly transitions: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ChangedRating[] }[];
}

export interface ChangedRating {
  /** Empty for what has no period. */
  readonly period: string;
  /** The figure, and its target where there is one; empty where there is no figure. */
  readonly figure: string;
  readonly from: RatedInWords;
  readonly to: RatedInWords;
}

export interface RatedInWords {
  readonly status: Rated['status'];
  readonly says: string;
  /** The source's own words and the reasons; empty where there are none. */
  readonly because: string;
}

/** Compares two rule sets on everything that is known on the day. */
export const changedRatings = (
  workspace: Workspace,
  { older, newer, against }: { readonly older: RuleSet; readonly newer: RuleSet; readonly against: string },
  asOf: string,
): ChangedRatings => {
  const { compared, changes, transitions } = compareRuleSets(workspace, older, newer, { asOf });
  const titles = [...new Set(changes.map(({ title }) => title))];
  return {
    against,
    compared,
    changed: changes.length,
    transitions: transitions.map(({ from, to, count }) => ({ from: words(from), to: words(to), count })),
    groups: titles.map((title) => ({
      title,
      rows: changes.filter((change) => change.title === title).map((change) => rowOf(change, workspace)),
    })),
  };
};

/** Any months do for a season that is only to be named. */
const someSeason = { from: 9, to: 3 };

const rowOf = (change: RatingChange, { metrics }: Workspace): ChangedRating => {
  const { subject, value, target, from, to } = change;
  const { period } = subject;
  const metric = metrics.find(({ id }) => id === subject.metric);
  const printed = (number: number, beside: number): string =>
    metric === undefined
      ? String(number)
      : printQuantity(number, metric.unit, decimalsThatDecide(number, beside, metric.decimals));
  const against = value === null || target === null ? '' : ` against ${printed(target, value)}`;
  return {
    period: period === undefined ? '' : printPeriod(periodOf(period, { season: someSeason })),
    figure: value === null ? '' : `${printed(value, target ?? value)}${against}`,
    from: inWords(from),
    to: inWords(to),
  };
};

const words = (status: Rated['status']): string => (status === 'absent' ? 'Nothing' : statusWords[status]);

const inWords = ({ status, outcome, reasons }: Rated): RatedInWords => ({
  status,
  says: words(status),
  because: [
    ...(outcome === null ? [] : [outcome]),
    ...(reasons.length === 0 ? [] : [printList(reasons.map(reasonInWords))]),
  ].join('; '),
});

const reasonInWords = (reason: string): string => figureReasonWords[reason as Reason] ?? reason;
