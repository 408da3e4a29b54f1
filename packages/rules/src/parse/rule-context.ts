import type { PeriodKind } from '@ragstone/calendar';
import type { Locus, Polarity, Unit } from '@ragstone/rag';
import { isAboutMetric, kindOf, type SubjectKind, subjectKinds } from '../language/applies.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { builtInCatalogues } from '../language/catalogues.ts';
import type { AlternativeReading } from '../language/rating.ts';
import type { About } from './leaves-of.ts';

/** What a caller knows of the world that the rules are about. What it leaves out is not checked. */
export interface RuleContext {
  /** Facts by kind of subject, instead of the built-in ones. */
  readonly catalogues?: Partial<Readonly<Record<SubjectKind | 'metric-figure', Catalogue>>> | undefined;
  readonly metrics?: readonly KnownMetric[] | undefined;
  /** The ids of named targets. */
  readonly targets?: readonly string[] | undefined;
  /** The ids of return definitions. */
  readonly returns?: readonly string[] | undefined;
  /** The ids of delivery plans. */
  readonly plans?: readonly string[] | undefined;
  /** The ids of documents. */
  readonly documents?: readonly string[] | undefined;
  /** What a comparator may be called: ids of places, and the names that the workspace gives them. */
  readonly comparators?: readonly string[] | undefined;
  /** The ids of places. */
  readonly places?: readonly string[] | undefined;
  /** The lists of readings that a rating may name. */
  readonly readings?: readonly KnownReadings[] | undefined;
}

/** A list of readings, and where it stands. */
export interface KnownReadings {
  readonly id: string;
  readonly at: Locus;
  /** Null where the list was refused: why has been told of the list. */
  readonly alternatives: readonly AlternativeReading[] | null;
}

export interface KnownMetric {
  readonly id: string;
  readonly unit: Unit;
  readonly polarity: Polarity;
  /** A target of its, on which a refusal shows what a tolerance would mean. */
  readonly exampleTarget?: number | undefined;
  /** The decimals that its reports print; 1 where nothing is said. */
  readonly decimals?: number | undefined;
  readonly role?: 'headline' | 'component' | undefined;
  /** The kind of period it is published for. Windows that are longer can be made of it, shorter ones cannot. */
  readonly frequency?: PeriodKind | undefined;
  /** The figures that are possible, where they are not those of its unit. */
  readonly range?: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined;
}

/** The facts that a rule may name; those of every kind of subject for a condition that may be used about any. */
export const catalogueFor = (about: About, context: RuleContext): Catalogue => {
  const catalogueOf = (kind: SubjectKind | 'metric-figure'): Catalogue =>
    context.catalogues?.[kind] ?? builtInCatalogues[kind];
  if (about === 'anything') {
    return Object.assign({}, ...['metric-figure' as const, ...subjectKinds].map(catalogueOf));
  }
  return catalogueOf('ratings' in about ? 'metric-figure' : kindOf(about));
};

/** The known metrics that a rule is about. */
export const metricsOf = (about: About, context: RuleContext): readonly KnownMetric[] =>
  typeof about === 'object' && 'metrics' in about
    ? (context.metrics ?? []).filter(({ id }) => isAboutMetric(about, id))
    : [];
