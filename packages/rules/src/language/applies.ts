import type { PeriodKind } from '@ragstone/calendar';
import type { Noted } from './noted.ts';

/** Kinds of subject other than a metric's figure. */
export const subjectKinds = [
  'funding-line',
  'pooled-fund',
  'return',
  'question',
  'claim',
  'duty',
  'report',
  'commitment',
  'project',
  'action',
  'success-measure',
  'indicator',
  'risk',
  'point-for-escalation',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Metrics by id, or every one below a name (`vaccination.flu.*`), in windows of these kinds. */
export interface AppliesToMetrics extends Noted {
  readonly metrics: readonly string[];
  readonly windows: readonly PeriodKind[];
  /** Metrics that the names above take in and that are not meant. */
  readonly except?: readonly string[] | undefined;
  /** Only these places; every place where nothing is said. */
  readonly places?: readonly string[] | undefined;
  /** Only this part of the people; everybody together where nothing is said. */
  readonly breakdown?: Readonly<Record<string, string>> | undefined;
}

/**
 * Each subject of a kind; returns and questions may be limited to one return definition, questions to one of its sections
 * too, claims to one document, what belongs to a delivery plan to one plan.
 */
export interface AppliesToEach extends Noted {
  readonly each: SubjectKind;
  readonly in?: string | undefined;
  readonly section?: string | undefined;
}

/** What a rule is about. */
export type Applies = AppliesToMetrics | AppliesToEach;

/** The kind of subject, as catalogues are keyed. */
export const kindOf = (applies: Applies): SubjectKind | 'metric-figure' =>
  'each' in applies ? applies.each : 'metric-figure';

/** Whether a name in `metrics` means the metric: `vaccination.flu.*` means every metric below `vaccination.flu`. */
export const namesMetric = (name: string, metricId: string): boolean =>
  name.endsWith('.*') ? metricId.startsWith(name.slice(0, -1)) : name === metricId;

/** Whether the names of a rule mean the metric, and none of its exceptions does. */
export const isAboutMetric = (applies: AppliesToMetrics, metricId: string): boolean =>
  applies.metrics.some((name) => namesMetric(name, metricId)) &&
  !(applies.except ?? []).some((name) => namesMetric(name, metricId));

/** Whether a rule is about the metric's figures for windows of the kind, somewhere. */
export const appliesToMetric = (applies: Applies, metricId: string, window: PeriodKind): boolean =>
  'metrics' in applies && applies.windows.includes(window) && isAboutMetric(applies, metricId);

/** Whether a rule about metrics is about a place, and about a part of its people. */
export const appliesToPart = (
  { places, breakdown }: Pick<AppliesToMetrics, 'places' | 'breakdown'>,
  place: string,
  part: Readonly<Record<string, string>> | null,
): boolean => (places?.includes(place) ?? true) && sameParts(breakdown ?? {}, part ?? {});

const sameParts = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, value]) => b[name] === value);
