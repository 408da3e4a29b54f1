import type { Catalogue } from '../language/catalogue.ts';
import { factTypeIn } from '../language/catalogues.ts';
import { factKey, qualifiers } from '../language/fact-reference.ts';
import type { Path } from '../parse/finding.ts';
import { suggest } from '../parse/suggest.ts';
import { readExpected, wordsExpected } from './expected-answers.ts';
import { readFactKey } from './read-fact-key.ts';
import { type Cell, type ReadSeries, readSeries } from './read-series.ts';
import { expectedKeys, type TestCase } from './rule-tests.ts';
import type { TestFinding } from './test-finding.ts';
import type { TestedRules } from './tested-rules.ts';

/** A series with its name and its place in the file. */
export interface NamedSeries {
  readonly key: string;
  readonly path: Path;
  readonly cells: readonly Cell[];
  readonly everyPeriod: boolean;
}

export interface ReadAllSeries {
  readonly series: readonly NamedSeries[];
  readonly findings: readonly TestFinding[];
}

/** The facts that a case gives, by fact key. */
export const readFacts = (
  test: TestCase,
  catalogue: Catalogue,
  path: Path,
): ReadAllSeries & { readonly needsUnit: boolean } => {
  const findings: TestFinding[] = [];
  let needsUnit = false;
  const series = Object.entries(test.given).flatMap(([text, written]): readonly NamedSeries[] => {
    const at = [...path, 'given', text];
    const reference = readFactKey(text);
    const type = reference && factTypeIn(catalogue, reference.fact);
    if (reference === null || type === null) {
      const name = reference?.fact ?? text;
      const expected = Object.keys(catalogue);
      const suggestion = suggest(name, expected);
      findings.push({ code: 'test-name-unknown', path: at, what: 'fact', name, expected, suggestion });
      return [];
    }
    needsUnit ||= type.unit === 'of-subject';
    const said = qualifiers.filter((qualifier) => reference[qualifier] !== undefined);
    const needs = (type.needs ?? []).filter((qualifier) => !said.includes(qualifier));
    const takes = type.takes ?? [];
    if (needs.length > 0 || said.some((qualifier) => !takes.includes(qualifier))) {
      findings.push({ code: 'fact-unreadable', path: at, text, needs, takes });
      return [];
    }
    return placed(factKey(reference), at, readSeries(written, type), type.words, findings);
  });
  return { series, findings, needsUnit };
};

/** What a case expects, by what is compared. */
export const readExpectations = (
  test: TestCase,
  { rating, escalation }: TestedRules,
  path: Path,
): ReadAllSeries => {
  const findings: TestFinding[] = [];
  const series = expectedKeys.flatMap((key): readonly NamedSeries[] => {
    const written = test.expect[key];
    if (written === undefined) return [];
    const at = [...path, 'expect', key];
    const needs = key === 'status' || key === 'outcome' || key === 'reasons' ? 'rating' : 'escalation';
    if ((needs === 'rating' ? rating : escalation) === null) {
      // That nothing is named, or what there is not, has been told.
      const isOther = test[needs] === undefined && (test.rating ?? test.escalation) !== undefined;
      if (isOther) findings.push({ code: 'expectation-misfit', path: at, key, needs });
      return [];
    }
    return placed(key, at, readExpected(key, written), wordsExpected[key], findings);
  });
  const isAsked = expectedKeys.some((key) => test.expect[key] !== undefined);
  const says =
    series.length === 0 ? isAsked : series.some(({ cells }) => cells.some(({ value }) => value !== null));
  if (findings.length === 0 && !says)
    findings.push({ code: 'test-expects-nothing', path: [...path, 'expect'] });
  return { series, findings };
};

const placed = (
  key: string,
  path: Path,
  read: ReadSeries,
  words: readonly string[] = [],
  findings: TestFinding[],
): readonly NamedSeries[] => {
  if (read.ok) return [{ key, path, cells: read.cells, everyPeriod: read.everyPeriod }];
  const { text, fault, write } = read;
  findings.push({ code: 'series-unreadable', path, text, fault, write, words });
  return [];
};
