import type { PeriodKind } from '@ragstone/calendar';

/**
 * A fact of the subject, and where there is more than one of its name, which: against which comparator, of which
 * other metric, for which kind of window, of which part of the people, at which interval.
 */
export interface FactReference {
  readonly fact: string;
  /** The id of a comparator, for facts that set the subject beside another: `"with": "england"`. */
  readonly with?: string | undefined;
  /** Another metric, of the same place and period. */
  readonly metric?: string | undefined;
  /** Another kind of window that ends with the period that is rated. */
  readonly window?: PeriodKind | undefined;
  /** A part of the people: `{ "sex": "female" }`. */
  readonly breakdown?: Readonly<Record<string, string>> | undefined;
  /** The confidence in percent of an interval: 95 where nothing is said. */
  readonly interval?: 95 | 99.8 | undefined;
}

/** What a reference may say besides the fact's name. */
export const qualifiers = ['with', 'metric', 'window', 'breakdown', 'interval'] as const;
export type Qualifier = (typeof qualifiers)[number];

/**
 * The name under which a fact is given to a rule: `value`, `significance[with=england]`,
 * `value[window=year-to-date]`. One reference has one key, however it is written.
 */
export const factKey = (reference: FactReference): string => {
  const said = qualifiers.flatMap((qualifier) => {
    const value = reference[qualifier];
    if (value === undefined || (qualifier === 'interval' && value === 95)) return [];
    return [`${qualifier}=${typeof value === 'object' ? breakdownText(value) : value}`];
  });
  return said.length === 0 ? reference.fact : `${reference.fact}[${said.join(';')}]`;
};

const breakdownText = (breakdown: Readonly<Record<string, string>>): string =>
  Object.keys(breakdown)
    .sort()
    .map((name) => `${name}:${breakdown[name]}`)
    .join(',');
