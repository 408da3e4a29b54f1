import {
  financialYearOf,
  nextPeriod,
  type Period,
  parsePeriod,
  periodOf,
  quarterOf,
  sayCalendarFinding,
} from '@ragstone/calendar';
import type { SubjectProfile } from '../language/catalogue.ts';
import type { Rating } from '../language/rating.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { Path } from '../parse/finding.ts';
import { catalogueFor, type RuleContext } from '../parse/rule-context.ts';
import { type NamedSeries, readExpectations, readFacts } from './named-series.ts';
import type { Cell } from './read-series.ts';
import type { ExpectedKey, TestCase } from './rule-tests.ts';
import { subjectOf } from './subject-of.ts';
import type { TestFinding } from './test-finding.ts';
import { type TestedRules, testedRules } from './tested-rules.ts';

/** A case with everything that it names found, and every series read. */
export interface PreparedCase extends TestedRules {
  readonly profile: SubjectProfile;
  /** The metric that is rated, where the case names one or there is only one. */
  readonly metric: string | null;
  readonly periods: readonly PreparedPeriod[];
}

export interface PreparedPeriod {
  readonly period: Period;
  /** By fact key. A fact that the case does not give is not there. */
  readonly given: Readonly<Record<string, Cell>>;
  readonly expected: Readonly<Partial<Record<ExpectedKey, string>>>;
}

export type Preparation =
  | { readonly ok: true; readonly prepared: PreparedCase }
  | { readonly ok: false; readonly findings: readonly TestFinding[] };

/** Makes a case ready to be run against a rule set, or says everything that keeps it from that. */
export const prepareCase = (
  test: TestCase,
  ruleSet: RuleSet,
  context: RuleContext,
  path: Path,
): Preparation => {
  const rules = testedRules(test, ruleSet, path);
  const { rating, escalation } = rules;
  const about = rating?.for ?? escalation?.for ?? 'anything';
  const facts = readFacts(test, catalogueFor(about, context), path);
  const expected = readExpectations(test, rules, path);
  const lengths = [...facts.series, ...expected.series].filter(({ everyPeriod }) => !everyPeriod);
  const count = lengths[0]?.cells.length ?? 1;
  const subject = subjectOf(test, rules, ruleSet, facts.needsUnit, context, path);
  const from = firstPeriod(test, ruleSet, rating, path);
  const findings = [
    ...rules.findings,
    ...facts.findings,
    ...expected.findings,
    ...subject.findings,
    ...from.findings,
    ...lengths
      .filter(({ cells }) => cells.length !== count)
      .map(
        (each): TestFinding => ({
          code: 'series-lengths-differ',
          path: each.path,
          values: each.cells.length,
          periods: count,
          as: lengths[0]?.key ?? '',
        }),
      ),
  ];
  if (findings.length > 0 || from.period === null) return { ok: false, findings };
  const at = (series: readonly NamedSeries[], index: number) =>
    series.flatMap(({ key, cells, everyPeriod }) => {
      const cell = everyPeriod ? cells[0] : cells[index];
      return cell === undefined ? [] : [[key, cell] as const];
    });
  let { period } = from;
  const periods = Array.from({ length: count }, (_, index): PreparedPeriod => {
    if (index > 0) period = nextPeriod(period);
    return {
      period,
      given: Object.fromEntries(at(facts.series, index)),
      expected: Object.fromEntries(
        at(expected.series, index).flatMap(([key, { value }]) =>
          value === null ? [] : [[key, String(value)]],
        ),
      ),
    };
  });
  const { profile, metric } = subject;
  return { ok: true, prepared: { rating, escalation, profile, metric, periods } };
};

const firstPeriod = (
  { from }: TestCase,
  ruleSet: RuleSet,
  rating: Rating | null,
  path: Path,
): { readonly period: Period | null; readonly findings: readonly TestFinding[] } => {
  const at = [...path, 'from'];
  const read = parsePeriod(from ?? startOf(ruleSet, rating));
  if (!read.ok) {
    const says = sayCalendarFinding(read.finding);
    return { period: null, findings: [{ code: 'test-period-unreadable', path: at, text: from ?? '', says }] };
  }
  const { kind } = read.value;
  const windows = rating !== null && 'metrics' in rating.for ? rating.for.windows : [kind];
  return from === undefined || windows.includes(kind)
    ? { period: read.value, findings: [] }
    : { period: null, findings: [{ code: 'window-not-rated', path: at, kind, windows }] };
};

/** The rule set's first month, or where the rating is not about months the quarter or year that holds it. */
const startOf = ({ forPeriods }: RuleSet, rating: Rating | null): string => {
  const { first } = periodOf(forPeriods.from);
  const windows = rating !== null && 'metrics' in rating.for ? rating.for.windows : [];
  if (windows.includes('month')) return forPeriods.from;
  if (windows.includes('quarter')) return quarterOf(first).id;
  return windows.includes('financial-year') ? financialYearOf(first).id : forPeriods.from;
};
