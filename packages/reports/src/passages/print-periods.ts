import { nextPeriod, type Period } from '@ragstone/calendar';
import { listed } from '../words/listed.ts';
import { printPeriod } from '../words/print-period.ts';
import { readPeriod } from '../words/read-period.ts';

/** Periods as people say them: a run of them as `April to October 2025`, others one by one. */
export const printPeriods = (ids: readonly string[]): string => listed(runsOf(ids).map(printRun));

const runsOf = (ids: readonly string[]): readonly (readonly string[])[] => {
  const runs: string[][] = [];
  let last: Period | null = null;
  for (const id of ids) {
    const period = readPeriod(id);
    const follows = period !== null && last !== null && follow(last, period);
    if (follows) runs.at(-1)?.push(id);
    else runs.push([id]);
    last = period;
  }
  return runs;
};

const runningKinds: ReadonlySet<string> = new Set(['month', 'quarter']);

const follow = (one: Period, next: Period): boolean =>
  runningKinds.has(one.kind) && one.kind === next.kind && nextPeriod(one).id === next.id;

const printRun = (run: readonly string[]): string => {
  const first = readPeriod(run[0] ?? '');
  const last = readPeriod(run.at(-1) ?? '');
  if (run.length === 1 || first === null || last === null) return listed(run.map(printPeriod));
  return printPeriod(`${first.first.slice(0, 7)}--${last.last.slice(0, 7)}`);
};
