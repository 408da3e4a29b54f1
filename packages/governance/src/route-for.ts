import type { Route } from './body.ts';

/** What an exception is about: a metric's id, or a kind such as `funding-line`. */
export interface RouteSubject {
  readonly metric?: string | undefined;
  readonly kind?: string | undefined;
}

/**
 * The body to which exceptions about a subject go first: that of the first route that fits, null where none does. A
 * route names metrics by id or, with `.*` at the end, by everything below an id; or it names one kind of subject.
 */
export const routeFor = (subject: RouteSubject, routes: readonly Route[]): string | null =>
  routes.find((route) => fits(route.for, subject))?.to ?? null;

const fits = (asked: Route['for'], { metric, kind }: RouteSubject): boolean =>
  'each' in asked
    ? asked.each === kind
    : metric !== undefined && asked.metrics.some((pattern) => covers(pattern, metric));

const covers = (pattern: string, metric: string): boolean =>
  pattern.endsWith('.*') ? metric.startsWith(pattern.slice(0, -1)) : metric === pattern;
