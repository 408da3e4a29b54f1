import type { PeriodKind } from '@ragstone/calendar';
import type { Noted } from './noted.ts';

/** Kinds of subject other than a metric's figure. */
export const subjectKinds = ['funding-line', 'pooled-fund', 'question'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Metrics by id, or every one below a name (`vaccination.flu.*`), in windows of these kinds. */
export interface AppliesToMetrics extends Noted {
  readonly metrics: readonly string[];
  readonly windows: readonly PeriodKind[];
}

/** Each subject of a kind; questions may be limited to one return definition and one of its sections. */
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

/** Whether a rule is about the metric's figures for windows of the kind. */
export const appliesToMetric = (applies: Applies, metricId: string, window: PeriodKind): boolean =>
  'metrics' in applies &&
  applies.windows.includes(window) &&
  applies.metrics.some((name) => namesMetric(name, metricId));
