import type { Locus, Severity, Source } from '@ragstone/rag';
import type { AnalysisFindingCode, RuleFindingCode, TestFindingCode } from '@ragstone/rules';

/** What a record can refer to by id. */
export const referenceKinds = [
  'document',
  'place',
  'basis',
  'metric',
  'target',
  'fund',
  'funding-source',
  'statement',
  'return-definition',
  'return',
  'question',
  'body',
  'role',
  'duty',
  'paper',
  'event',
  'strategy-version',
  'priority',
  'sub-priority',
  'commitment',
  'delivery-plan',
  'project',
  'action',
  'success-measure',
  'vocabulary',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** A place in a file: a path within it and, where the path does not say it exactly, the offset. */
export interface Spot {
  readonly at: Locus;
  readonly offset?: number | undefined;
}

/** The facts of every fault, by its code. */
export interface FaultFacts extends ReferenceFacts {
  'faults-too-many': { readonly most: number };
  'folder-unreadable': { readonly why: string };
  'workspace-missing': object;
  'workspace-twice': { readonly other: Spot };
  'file-not-recognised': { readonly kinds: readonly string[]; readonly suggestion: string | null };
  'file-unreadable': { readonly why: string };
  'file-too-large': { readonly bytes: number; readonly most: number };
  'file-holds-too-much': { readonly what: 'rows' | 'columns' | 'values' | 'keys'; readonly most: number };
  'file-empty': object;
  'file-not-utf8': { readonly looksLike: 'utf-16' | 'windows-1252' };
  'json-broken': { readonly trouble: string; readonly opened?: Spot | undefined };
  'json-trailing-comma': object;
  'json-too-deep': { readonly most: number };
  'key-twice': { readonly key: string; readonly other: Spot };
  'key-unknown': {
    readonly key: string;
    readonly suggestion: string | null;
    readonly keys: readonly string[];
  };
  'key-missing': { readonly key: string; readonly expected: string };
  'value-of-wrong-kind': { readonly found: string; readonly expected: string };
  'value-refused': { readonly why: string; readonly expected: string };
  'text-for-number': { readonly text: string; readonly write: string | null; readonly quoted: boolean };
  'day-unreadable': { readonly text: string; readonly write: string | null };
  'period-unreadable': { readonly text: string; readonly why: string };
  'word-unknown': {
    readonly text: string;
    readonly words: readonly string[];
    readonly suggestion: string | null;
  };
  'id-twice': { readonly what: string; readonly id: string; readonly others: readonly Spot[] };
  'csv-quotes': { readonly trouble: 'not-closed' | 'inside' | 'after-closing' };
  'csv-separator': { readonly found: string };
  'column-missing': { readonly column: string };
  'column-unknown': {
    readonly column: string;
    readonly suggestion: string | null;
    readonly columns: readonly string[];
  };
  'column-twice': { readonly column: string; readonly other: Spot };
  'row-too-short': { readonly cells: number; readonly columns: number; readonly lacks: string };
  'row-too-long': { readonly cells: number; readonly columns: number };
  'cell-empty': { readonly column: string };
  'value-missing': object;
  'value-unexpected': { readonly status: string };
  'difference-without-figure': { readonly moreThan: string; readonly document: string };
  'breakdown-unreadable': { readonly text: string };
  'limits-incomplete': { readonly lacks: string };
  'limits-reversed': { readonly lower: string; readonly upper: string };
  'target-without-polarity': { readonly metric: string };
  'figure-twice': { readonly others: readonly Spot[]; readonly equal: boolean };
  'figure-before-its-period': { readonly period: string; readonly ended: string; readonly known: string };
  'period-not-expected': { readonly metric: string; readonly period: string; readonly why: string };
  'history-before-expected': { readonly metric: string; readonly period: string; readonly from: string };
  'value-impossible': { readonly column: string; readonly value: number; readonly why: string };
  'season-missing': { readonly metric: string };
  'record-circular': { readonly what: string; readonly through: readonly string[] };
  'pattern-matches-nothing': { readonly pattern: string; readonly suggestion: string | null };
  'schemes-said-twice': object;
  'schemes-file-missing': { readonly file: string; readonly suggestion: string | null };
  'schemes-file-unused': object;
  'figures-left-out': { readonly what: string; readonly id: string; readonly figures: number };
  'rule-set-refused': { readonly code: RuleFindingCode; readonly says: string };
  'rule-tests-refused': { readonly code: TestFindingCode; readonly says: string };
  /** Severe as the finding is. */
  'rule-set-doubtful': {
    readonly code: AnalysisFindingCode;
    readonly severity: Severity;
    readonly says: string;
  };
}

type ReferenceFacts = {
  readonly [K in `${ReferenceKind}-unknown`]: {
    readonly id: string;
    readonly suggestion: string | null;
    /** A file of such records that could not be read to its end. */
    readonly unread: string | null;
  };
};

export type FaultCode = keyof FaultFacts;

/** One thing wrong in the files, before its words and its line and column are worked out. */
export type Fault = { readonly [C in FaultCode]: FaultOf<C> }[FaultCode];

interface FaultOf<C extends FaultCode> {
  readonly code: C;
  readonly facts: FaultFacts[C];
  /** Null where there is no file to point at. */
  readonly spot: Spot | null;
  readonly subject?: Readonly<Record<string, string>> | undefined;
  readonly source?: Source | undefined;
}

export type Report = (fault: Fault) => void;
