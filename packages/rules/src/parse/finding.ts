import type { PeriodKind } from '@ragstone/calendar';
import type { Polarity, Rag, Tolerance, Unit } from '@ragstone/rag';
import type { SubjectKind } from '../language/applies.ts';
import type { Qualifier } from '../language/fact-reference.ts';

/** Where in the input something stands: keys and indexes from the root. A caller makes a line and column of it. */
export type Path = readonly (string | number)[];

/** What each finding carries beside its code and path. Every one is an error: the rule set is refused. */
export interface RuleFindingData {
  /** The input as a whole, before anything in it is read. */
  readonly 'too-large': { readonly what: 'nesting' | 'values'; readonly limit: number };
  readonly 'written-for-json-rules-engine': Record<never, never>;

  // How it is written.
  readonly 'wrong-type': { readonly expected: string; readonly given: string };
  readonly 'key-missing': { readonly key: string };
  readonly 'unknown-key': {
    readonly key: string;
    readonly expected: readonly string[];
    readonly suggestion: string | null;
  };
  readonly 'form-unclear': {
    readonly given: readonly string[];
    readonly forms: readonly (readonly string[])[];
  };
  readonly 'not-one-of': {
    readonly given: string;
    readonly expected: readonly string[];
    readonly suggestion: string | null;
  };
  readonly 'unknown-operator': {
    readonly given: string;
    readonly expected: readonly string[];
    readonly suggestion: string | null;
  };
  readonly 'text-for-number': { readonly text: string; readonly number: number | null };
  readonly 'number-out-of-range': { readonly atLeast: number | null; readonly atMost: number | null };
  readonly 'id-malformed': { readonly text: string; readonly suggestion: string | null };
  readonly 'day-unreadable': { readonly text: string; readonly suggestion: string | null };
  readonly 'month-unreadable': { readonly text: string; readonly suggestion: string | null };
  readonly empty: { readonly what: 'list' | 'text' };
  readonly 'too-long': { readonly what: 'list' | 'text'; readonly limit: number };
  readonly 'condition-too-deep': { readonly limit: number };
  readonly 'tolerance-unclear': ToleranceExample;

  // Names.
  readonly 'duplicate-id': {
    readonly what: 'rating' | 'duty' | 'escalation' | 'roll-up';
    readonly id: string;
    readonly first: Path;
  };
  readonly 'unknown-name': {
    readonly what:
      | 'fact'
      | 'word'
      | 'target'
      | 'metric'
      | 'place'
      | 'delivery plan'
      | 'comparator'
      | 'rating'
      | 'return'
      | 'document'
      | 'condition'
      | 'placeholder';
    readonly name: string;
    readonly expected: readonly string[];
    readonly suggestion: string | null;
  };

  readonly 'condition-circular': { readonly name: string };

  // What fits what.
  readonly 'form-misfit': {
    readonly form: ShortForm;
    readonly kind: SubjectKind | 'metric-figure';
  };
  /** What a date of a metric's target may have, and the day of an action may not. */
  readonly 'own-day-misfit': { readonly key: string };
  readonly 'comparison-misfit': {
    readonly fact: string;
    readonly operator: string;
    readonly fault: ComparisonFault;
  };
  readonly 'units-differ': {
    readonly fact: string;
    readonly unit: Unit;
    readonly other: string;
    readonly otherUnit: Unit;
  };
  readonly 'qualifier-misfit': {
    readonly fact: string;
    readonly qualifier: Qualifier;
    readonly takes: readonly Qualifier[];
  };
  readonly 'qualifier-missing': { readonly fact: string; readonly qualifier: Qualifier };
  readonly 'required-fact-misfit': { readonly fact: string };
  readonly 'tolerance-misfit': {
    readonly tolerance: Tolerance;
    readonly unit: Unit;
    readonly metric: string | null;
  };
  readonly 'unit-misfit': { readonly given: Unit; readonly unit: Unit; readonly metric: string | null };

  // Bands.
  readonly 'bands-too-few': { readonly given: number };
  readonly 'band-empty': { readonly status: Rag; readonly from: number; readonly below: number };
  readonly 'bands-gap': { readonly value: number; readonly unit: Unit; readonly between: readonly Rag[] };
  readonly 'bands-overlap': { readonly value: number; readonly unit: Unit; readonly both: readonly Rag[] };
  readonly 'bands-out-of-order': { readonly ascending: readonly Rag[] };
  readonly 'bands-against-polarity': {
    readonly metric: string;
    readonly polarity: Polarity;
    readonly value: number;
    readonly status: Rag;
    readonly unit: Unit;
  };
  readonly 'amber-unreachable': { readonly fault: 'no-width' | 'inside-green' | 'mixed' | 'beyond-red' };
  readonly 'band-says-nothing': Record<never, never>;

  // Short forms.
  readonly 'form-says-nothing': { readonly form: 'significance' | 'spc' };
  readonly 'combine-missing': { readonly comparators: number };
  readonly 'answer-coloured-twice': { readonly word: string };
  readonly 'quartile-misfit': { readonly fault: 'twice' | 'missing'; readonly quarters: readonly number[] };
  readonly 'stages-misfit': {
    readonly fault: 'not-for' | 'without-stage' | 'twice' | 'due-before-earlier';
    readonly metric: string;
  };
  readonly 'shares-misfit': {
    readonly fault: 'falling' | 'short' | 'parts-of-one';
    /** Which month of the year, from 1. */
    readonly month: number;
    readonly share: number;
    readonly before: number;
  };
  readonly 'window-misfit': {
    readonly form: 'profile' | 'milestones';
    readonly window: PeriodKind;
    readonly expected: readonly PeriodKind[];
  };
  readonly 'reading-misfit': { readonly fault: 'nothing-to-read' | 'form' | 'targets' };
  readonly 'needs-misfit': { readonly fault: 'nothing' | 'no-such-fact'; readonly kind: string };

  // Escalations and protection.
  readonly 'recipient-missing': Record<never, never>;
  readonly 'escalation-misfit': { readonly rating: string; readonly kind: string };
  readonly 'protection-misfit': { readonly metric: string; readonly unit: Unit };

  // The rule set as a whole.
  readonly 'adoption-missing': Record<never, never>;
  readonly 'adoption-of-draft': Record<never, never>;
  readonly 'periods-reversed': { readonly from: string; readonly to: string };
  readonly 'standing-overlap': { readonly rating: string; readonly other: string; readonly subject: string };
}

/** The short forms of a rating. */
export type ShortForm =
  | 'againstTarget'
  | 'againstComparators'
  | 'goalBands'
  | 'significance'
  | 'quartile'
  | 'spc'
  | 'milestones'
  | 'stages'
  | 'profile'
  | 'answer';

/** Why a comparison makes no sense, or would not mean what it seems to. */
export type ComparisonFault =
  | 'needs-numbers'
  | 'needs-words-or-booleans'
  | 'needs-days'
  | 'needs-list'
  | 'takes-no-list'
  | 'known-needs-true'
  | 'types-differ'
  | 'within-needs-tolerance'
  | 'loosening-needs-merit'
  | 'same-fact';

/** A tolerance that does not say what it is a part of, and what it would come to on a target. */
export interface ToleranceExample {
  readonly written: string;
  readonly amount: number | null;
  readonly unit: Unit;
  readonly target: number;
  readonly polarity: 'higher' | 'lower';
}

export type RuleFindingCode = keyof RuleFindingData;

/** One fault of a rule set, with where it stands. `sayRuleFinding` puts it in words. */
export type RuleFinding = {
  readonly [Code in RuleFindingCode]: { readonly code: Code; readonly path: Path } & RuleFindingData[Code];
}[RuleFindingCode];
