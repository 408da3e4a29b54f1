import type { Polarity, Unit } from '@ragstone/rag';
import { type Applies, kindOf, namesMetric, type SubjectKind } from '../language/applies.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { builtInCatalogues } from '../language/catalogues.ts';

/** What a caller knows of the world that the rules are about. What it leaves out is not checked. */
export interface RuleContext {
  /** Facts by kind of subject, instead of the built-in ones. */
  readonly catalogues?: Partial<Readonly<Record<SubjectKind | 'metric-figure', Catalogue>>> | undefined;
  readonly metrics?: readonly KnownMetric[] | undefined;
  /** The ids of named targets. */
  readonly targets?: readonly string[] | undefined;
  /** The ids of return definitions. */
  readonly returns?: readonly string[] | undefined;
}

export interface KnownMetric {
  readonly id: string;
  readonly unit: Unit;
  readonly polarity: Polarity;
  /** A target of its, on which a refusal shows what a tolerance would mean. */
  readonly exampleTarget?: number | undefined;
}

/** The facts that a rule may name. */
export const catalogueFor = (applies: Applies, context: RuleContext): Catalogue => {
  const kind = kindOf(applies);
  return context.catalogues?.[kind] ?? builtInCatalogues[kind];
};

/** The known metrics that a rule is about. */
export const metricsOf = (applies: Applies, context: RuleContext): readonly KnownMetric[] =>
  'metrics' in applies
    ? (context.metrics ?? []).filter(({ id }) => applies.metrics.some((name) => namesMetric(name, id)))
    : [];
