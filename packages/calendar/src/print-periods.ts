import { nextPeriod } from './next-period.ts';
import type { Period, PeriodKind } from './period.ts';
import { printPeriod } from './print-period.ts';
import { printSpan } from './print-span.ts';

/**
 * Several periods for the middle of a sentence, in the order given: a run of months or quarters as one span, others
 * one by one, as `April 2025, June to August 2025 and October 2025`.
 */
export const printPeriods = (periods: readonly Period[]): string =>
  list.format(runsOf(periods).map(printRun));

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const runningKinds: ReadonlySet<PeriodKind> = new Set(['month', 'quarter']);

interface Run {
  readonly first: Period;
  readonly last: Period;
}

const runsOf = (periods: readonly Period[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run === undefined || !follows(run.last, period)) runs.push({ first: period, last: period });
    else runs[runs.length - 1] = { ...run, last: period };
  }
  return runs;
};

const follows = (one: Period, next: Period): boolean =>
  runningKinds.has(one.kind) && one.kind === next.kind && nextPeriod(one).id === next.id;

const printRun = ({ first, last }: Run): string =>
  first === last ? printPeriod(first) : printSpan({ first: first.first, last: last.last });
