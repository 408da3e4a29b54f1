import type { CommitmentRecords } from '@ragstone/commitments';
import type {
  BoardPaper,
  Body,
  CompletedReturn,
  DatedEvent,
  Decision,
  Duty,
  Meeting,
  Recommendation,
  Reminders,
  ReturnDefinition,
  Role,
  Route,
  TermsOfReference,
  Timetable,
} from '@ragstone/governance';
import type {
  Basis,
  Figure,
  Metric,
  NamedTarget,
  Place,
  Restriction,
  SourceDocument,
} from '@ragstone/metrics';
import type { Located, Locus, Source, Vocabulary } from '@ragstone/rag';
import type { RuleSet } from '@ragstone/rules';
import type { FundStatement, PooledFund, SchemeSchedule } from '@ragstone/schemes';
import type { Claim } from './claim.ts';

/** Everything a partnership has put down, parsed and checked record by record; nothing computed. */
export interface Workspace extends CommitmentRecords {
  readonly id: string;
  readonly title: string;
  /** What keeps all of it from being published. */
  readonly restricted?: Restriction | undefined;
  readonly documents: readonly Located<SourceDocument>[];
  readonly places: readonly Located<Place>[];
  /** Every counting method and plan series that a figure may stand on, with the title that papers give it. */
  readonly bases: readonly Located<Basis>[];
  readonly metrics: readonly Located<Metric>[];
  readonly figures: readonly Figure[];
  readonly targets: readonly Located<NamedTarget>[];
  readonly funds: readonly Located<PooledFund>[];
  readonly statements: readonly Located<FundStatement>[];
  readonly schedules: readonly Located<SchemeSchedule>[];
  readonly returnDefinitions: readonly Located<ReturnDefinition>[];
  readonly returns: readonly Located<CompletedReturn>[];
  readonly claims: readonly Located<Claim>[];
  readonly commentary: readonly Located<Commentary>[];
  readonly ruleSets: readonly Located<RuleSet>[];
  readonly vocabularies: readonly Located<Vocabulary>[];
  readonly bodies: readonly Located<Body>[];
  readonly roles: readonly Located<Role>[];
  readonly routes: readonly Located<Route>[];
  readonly meetings: readonly Located<Meeting>[];
  /** What people decided about escalations. */
  readonly decisions: readonly Located<Decision>[];
  readonly termsOfReference: readonly Located<TermsOfReference>[];
  readonly duties: readonly Located<Duty>[];
  readonly papers: readonly Located<BoardPaper>[];
  readonly recommendations: readonly Located<Recommendation>[];
  readonly events: readonly Located<DatedEvent>[];
  /** What is done when, by the clocks of London. */
  readonly timetables: readonly Located<Timetable>[];
  readonly reminders: readonly Located<Reminders>[];
  /** A digest of each rule set's text, by `id@version`. */
  readonly ruleSetHashes: Readonly<Record<string, string>>;
  /** Where a record or a value in it stands: file (relative to the workspace), line and column, from 1. */
  readonly locate: (at: Locus) => FilePosition | null;
}

export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What an owner says about a metric and period. */
export interface Commentary {
  readonly metric: string;
  readonly place: string;
  readonly period: string;
  readonly by: string;
  readonly on: string;
  readonly text: string;
  readonly source: Source | null;
}
