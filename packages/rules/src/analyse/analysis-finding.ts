import type { PeriodKind } from '@ragstone/calendar';
import type { Rag, Severity, Tolerance, Unit } from '@ragstone/rag';
import type { Path } from '../parse/finding.ts';
import type { Example } from './example.ts';

/** What each finding of the analysis carries beside its code, severity and path. */
export interface AnalysisFindingData {
  // Bands.
  readonly 'no-band-holds': { readonly example: Example };
  readonly 'bands-disagree': {
    readonly example: Example;
    /** What the band that is read first says, and what the other would. */
    readonly says: string;
    readonly other: string;
  };
  readonly 'band-unreachable': {
    readonly says: string;
    /** A case in which it would hold, taken by a band above. */
    readonly example: Example | null;
    readonly taken: string | null;
  };
  readonly 'better-is-worse': {
    readonly fact: string;
    readonly worse: Example;
    readonly worseSays: Rag;
    readonly better: Example;
    readonly betterSays: Rag;
  };
  readonly 'green-is-remainder': { readonly example: Example };
  readonly 'otherwise-unforeseen': { readonly example: Example; readonly fact: string };

  // Conditions.
  readonly 'condition-impossible': { readonly example: Example };
  readonly 'condition-certain': { readonly example: Example };
  readonly 'condition-redundant': { readonly in: 'all' | 'any' };

  // Units, scales and tolerances.
  readonly 'out-of-scale': {
    readonly number: number;
    readonly unit: Unit;
    readonly metric: string;
    readonly meant: number | null;
    /** What the metric's figures are like. */
    readonly from: number | null;
    readonly to: number | null;
    readonly target: number | null;
  };
  readonly 'tolerance-swallows-scale': {
    readonly tolerance: Tolerance;
    readonly target: number;
    readonly unit: Unit;
    readonly limit: number;
  };
  readonly 'tolerance-hardly-any': { readonly tolerance: Tolerance; readonly meant: number };
  readonly 'share-hardly-any': { readonly fact: string; readonly is: number; readonly meant: number };
  readonly 'tolerance-of-nothing': { readonly tolerance: Tolerance; readonly metric: string };

  // What a rule is about.
  readonly 'polarity-missing': { readonly metric: string };
  readonly 'never-applies': {
    readonly fault: 'windows' | 'except' | 'periods';
    readonly metric: string | null;
    readonly frequency: PeriodKind | null;
    readonly months: { readonly from: string; readonly to: string } | null;
  };
  readonly 'takes-in-components': {
    readonly name: string;
    readonly headlines: readonly string[];
    readonly components: readonly string[];
  };
  readonly 'no-standing-rating': { readonly metric: string; readonly rating: string };

  // Duties and escalations.
  readonly 'duty-never-arises': { readonly example: Example };
  readonly 'escalation-never-rises': EscalationStops;
  readonly 'escalation-never-clears': EscalationStops;
  readonly 'clear-contradicts-raise': { readonly example: Example };
  readonly 'recipient-unknown': Record<never, never>;
  readonly 'levels-out-of-order': { readonly inARow: number; readonly before: number };
  readonly 'level-at-once': { readonly inARow: number; readonly raisedAfter: number };
  readonly 'windows-share-months': { readonly windows: readonly PeriodKind[]; readonly inARow: number };

  // The rule set as a whole.
  readonly 'protection-says-other': { readonly below: number; readonly show: string };
  readonly 'readings-unnamed': { readonly of: string };
  readonly 'readings-unknown': { readonly name: string; readonly suggestion: string | null };
  readonly 'review-stale': { readonly on: string; readonly days: number; readonly mostDays: number };
  readonly 'adopted-edited': { readonly by: string; readonly on: string };
  readonly 'versions-overlap': {
    readonly version: number;
    readonly other: number;
    readonly from: string;
    readonly to: string;
  };
  readonly 'versions-gap': {
    readonly version: number;
    readonly other: number;
    readonly from: string;
    readonly to: string;
  };
  readonly 'older-version-returns': {
    readonly version: number;
    readonly other: number;
    readonly from: string;
    readonly to: string | null;
  };
  readonly 'not-analysed': { readonly what: string };
}

/** Why an escalation cannot come so far: its condition never holds, or its periods are too few for the run. */
export interface EscalationStops {
  readonly example: Example | null;
  readonly run: {
    readonly inARow: number;
    readonly window: PeriodKind;
    /** How many of its periods the rule set is for. */
    readonly periods: number;
  } | null;
}

export type AnalysisFindingCode = keyof AnalysisFindingData;

/** Something that a rule set says and cannot have meant. `sayAnalysisFinding` puts it in words. */
export type AnalysisFinding = {
  readonly [Code in AnalysisFindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly path: Path;
  } & AnalysisFindingData[Code];
}[AnalysisFindingCode];

/**
 * How much each matters. An error gives a wrong colour or none where one is meant, or reaches nobody; a warning is what
 * somebody could have meant and should look at.
 */
const severities: Readonly<Record<AnalysisFindingCode, Severity>> = {
  'no-band-holds': 'warning',
  'bands-disagree': 'warning',
  'band-unreachable': 'error',
  'better-is-worse': 'error',
  'green-is-remainder': 'warning',
  'otherwise-unforeseen': 'warning',
  'condition-impossible': 'error',
  'condition-certain': 'warning',
  'condition-redundant': 'warning',
  'out-of-scale': 'error',
  'tolerance-swallows-scale': 'error',
  'tolerance-hardly-any': 'warning',
  'share-hardly-any': 'warning',
  'tolerance-of-nothing': 'warning',
  'polarity-missing': 'warning',
  'never-applies': 'error',
  'takes-in-components': 'warning',
  'no-standing-rating': 'warning',
  'duty-never-arises': 'error',
  'escalation-never-rises': 'error',
  'escalation-never-clears': 'error',
  'clear-contradicts-raise': 'error',
  'recipient-unknown': 'warning',
  'levels-out-of-order': 'error',
  'level-at-once': 'warning',
  'windows-share-months': 'error',
  'protection-says-other': 'warning',
  'readings-unnamed': 'info',
  'readings-unknown': 'warning',
  'review-stale': 'warning',
  'adopted-edited': 'error',
  'versions-overlap': 'info',
  'versions-gap': 'warning',
  'older-version-returns': 'warning',
  'not-analysed': 'info',
};

/** A finding of a code, as severe as its code is. */
export const analysisFinding = <Code extends AnalysisFindingCode>(
  code: Code,
  path: Path,
  data: AnalysisFindingData[Code],
): AnalysisFinding => ({ code, severity: severities[code], path, ...data }) as unknown as AnalysisFinding;
