import type { Assessment, Workspace } from '@ragstone/assurance';
import { bankHolidaysEngland, instantInLondon, londonTimeOf } from '@ragstone/calendar';
import { lateness } from '../src/lateness.ts';
import type { JobKind, Occurrence } from '../src/schedule/occurrence.ts';
import { occurrencesBetween } from '../src/schedule/occurrences-between.ts';
import { onceEach } from '../src/work/due-jobs.ts';

/** A stretch in which no worker runs, both instants in UTC. */
export interface Downtime {
  readonly from: string;
  readonly to: string;
}

/** What was run at an instant of the fake clock. */
export interface Run {
  readonly at: string;
  readonly occurrence: Occurrence;
}

/** The looks of a worker that looks each time something falls due, and again when it comes back. */
export interface Look {
  readonly at: string;
  readonly runs: readonly Run[];
  /** How much fell due that a later turn stands for. */
  readonly passedOver: number;
}

export const looksOf = (workspace: Workspace, from: string, to: string, down: Downtime): readonly Look[] => {
  const due = occurrencesBetween(workspace, from, to);
  const isDown = (at: string): boolean => down.from < at && at < down.to;
  const looks = [...new Set([...due.map(({ at }) => at).filter((at) => !isDown(at)), down.to])].sort();
  return looks.map((at, index) => {
    const since = looks[index - 1] ?? from;
    const { occurrences, passedOver } = onceEach(due.filter((each) => since < each.at && each.at <= at));
    return { at, runs: occurrences.map((occurrence) => ({ at, occurrence })), passedOver };
  });
};

const words: Readonly<Record<JobKind, string>> = {
  import: 'files',
  assess: 'look',
  escalate: 'escalation',
  render: 'paper',
  notify: 'notice',
  remind: 'reminder',
};

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Mon  1 Sep 08:00 BST`. */
export const stamp = (instant: string): string => {
  const { day, time, zone } = londonTimeOf(instant);
  const weekday = weekdays[new Date(`${day}T00:00Z`).getUTCDay()];
  return `${weekday} ${String(Number(day.slice(8))).padStart(2)} ${time} ${zone}`;
};

const lateWords = ({ at, occurrence }: Run): string => {
  const late = lateness(occurrence.at, at);
  return late === null ? '' : ` (LATE: ${late})`;
};

const runLine = (run: Run): string => {
  const { job, says, template, board } = run.occurrence;
  const paper = template === null ? '' : ` [${template}, for ${board ?? 'all'}]`;
  return `${stamp(run.at)}  ${words[job].padEnd(10)} ${says}${paper}${lateWords(run)}`;
};

const passedOverLine = (at: string, count: number): string =>
  `${stamp(at)}  ---        passed over, since a later one takes its place: ${count}`;

interface Line {
  readonly at: string;
  readonly text: string;
}

/** The days on which the clocks change, told at the hour at which they do. */
const clockLines = (from: string, to: string): readonly Line[] => {
  const hours = Math.floor((Date.parse(to) - Date.parse(from)) / 3_600_000);
  return Array.from({ length: hours }, (_, hour) =>
    new Date(Date.parse(from) + hour * 3_600_000).toISOString(),
  ).flatMap((at) => {
    const before = londonTimeOf(new Date(Date.parse(at) - 60_000).toISOString()).zone;
    const after = londonTimeOf(at).zone;
    if (before === after) return [];
    return { at, text: `${stamp(at)}  ---        the clocks go ${after === 'BST' ? 'forward' : 'back'}` };
  });
};

const holidayLines = (from: string, to: string): readonly Line[] =>
  bankHolidaysEngland
    .map(({ day, name }) => ({ at: instantInLondon(day, '00:00'), name }))
    .filter(({ at }) => from <= at && at < to)
    .map(({ at, name }) => ({ at, text: `${stamp(at)}  ---        bank holiday: ${name}` }));

/** The escalations that stand otherwise than at the meeting before. */
const escalationLines = (meetings: readonly Assessment[]): readonly Line[] =>
  meetings.flatMap(({ asOf, escalations }, index) => {
    const before = new Map((meetings[index - 1]?.escalations ?? []).map((each) => [each.id, each]));
    const at = instantInLondon(asOf, '14:00');
    const changed = escalations.filter(({ id, state, level }) => {
      const was = before.get(id);
      return (state !== 'none' || was !== undefined) && (was?.state !== state || was.level !== level);
    });
    const board = { at, text: `${stamp(at)}  meeting    Leicestershire Health and Wellbeing Board` };
    return [
      board,
      ...changed.map(({ title, state, level, since, route }) => ({
        at,
        text: `${stamp(at)}  escalation ${title}: ${state}${level > 0 ? `, level ${level}` : ''}${since === null ? '' : `, since ${since}`}${route === null ? ', to nobody yet' : `, to ${route}`}`,
      })),
    ];
  });

const byTime = (a: Line, b: Line): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year as a calendar that a person can follow: one line for each thing, by month, in London time. */
export const printYear = (
  { from, to, down }: { readonly from: string; readonly to: string; readonly down: Downtime },
  looks: readonly Look[],
  meetings: readonly Assessment[],
): string => {
  const lines: readonly Line[] = [
    ...clockLines(from, to),
    ...holidayLines(from, to),
    { at: down.from, text: `${stamp(down.from)}  ---        the worker stops` },
    { at: down.to, text: `${stamp(down.to)}  ---        the worker is back` },
    ...looks.flatMap(({ at, runs, passedOver }) => [
      ...runs.map((run) => ({ at, text: runLine(run) })),
      ...(passedOver === 0 ? [] : [{ at, text: passedOverLine(at, passedOver) }]),
    ]),
    ...escalationLines(meetings),
  ].toSorted(byTime);
  const monthOf = ({ at }: Line): string => londonTimeOf(at).day.slice(0, 7);
  const inMonths = [...new Set(lines.map(monthOf))].map((month) => {
    const title = `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
    const own = lines.filter((line) => monthOf(line) === month).map(({ text }) => text);
    return [title, '='.repeat(title.length), ...own, ''].join('\n');
  });
  return inMonths.join('\n');
};
