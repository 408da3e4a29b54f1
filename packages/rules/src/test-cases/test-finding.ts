import type { Path, RuleFinding, RuleFindingCode } from '../parse/finding.ts';
import type { SeriesFault } from './read-series.ts';

/** What each finding about tests carries, beside those that a rule set can have too. */
export interface TestFindingData {
  readonly 'test-name-unknown': {
    readonly what: 'rule set' | 'version' | 'rating' | 'escalation' | 'metric' | 'fact';
    readonly name: string;
    readonly expected: readonly string[];
    readonly suggestion: string | null;
  };
  readonly 'test-of-nothing': Record<never, never>;
  readonly 'test-expects-nothing': Record<never, never>;
  readonly 'expectation-misfit': { readonly key: string; readonly needs: 'rating' | 'escalation' };
  readonly 'fact-unreadable': {
    readonly text: string;
    readonly needs: readonly string[];
    readonly takes: readonly string[];
  };
  readonly 'series-unreadable': {
    readonly text: string;
    readonly fault: SeriesFault;
    readonly write: string | null;
    readonly words: readonly string[];
  };
  readonly 'series-lengths-differ': {
    readonly values: number;
    readonly periods: number;
    /** The series that says how many periods there are. */
    readonly as: string;
  };
  readonly 'subject-unclear': { readonly metrics: readonly string[] };
  readonly 'subject-not-rated': { readonly metric: string; readonly rule: string };
  readonly 'test-period-unreadable': { readonly text: string; readonly says: string };
  readonly 'window-not-rated': { readonly kind: string; readonly windows: readonly string[] };
}

export type TestFindingCode = keyof TestFindingData | RuleFindingCode;

/** One fault of a file of tests, with where it stands. `sayTestFinding` puts it in words. */
export type TestFinding = OwnTestFinding | RuleFinding;

export type OwnTestFinding = {
  readonly [Code in keyof TestFindingData]: {
    readonly code: Code;
    readonly path: Path;
  } & TestFindingData[Code];
}[keyof TestFindingData];
