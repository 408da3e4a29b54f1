import type { Figure } from '../../model/block.ts';
import type { CalendarMark } from '../../model/governance-calendar.ts';
import { row, words } from '../../model/table.ts';
import type { BoardLife, OwedDuty } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { capitalised, sentences } from '../../words/sentence.ts';

/** What stands in the calendar of a body. */
interface Entry {
  readonly body: string;
  readonly on: string;
  readonly mark: CalendarMark;
  readonly what: string;
}

const monthsBefore = 6;
const monthsInAll = 13;

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthId = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

const meetings = ({ assessment, words: { governance } }: PaperScope, life: BoardLife): readonly Entry[] =>
  life.meetings.map(({ body, on }) => ({
    body,
    on,
    mark: on <= assessment.asOf ? 'held' : 'coming',
    what: governance.calendar.meeting,
  }));

const markOf = ({ state }: OwedDuty, isPast: boolean): CalendarMark | null => {
  if (state === 'late') return 'late';
  if (state === 'unknown') return 'unknown';
  return isPast ? null : 'due';
};

const owed = ({ assessment }: PaperScope, life: BoardLife): readonly Entry[] =>
  life.duties.flatMap((each) => {
    const { duty, dueOn } = each;
    const mark = dueOn === null ? null : markOf(each, dueOn < assessment.asOf);
    if (dueOn === null || mark === null) return [];
    return (duty.to.length > 0 ? duty.to : duty.by).map((body) => ({
      body,
      on: dueOn,
      mark,
      what: duty.says,
    }));
  });

/** Meetings and what is due to each body, half a year back and on; null where no body has a day within it. */
export const calendarFigure = (scope: PaperScope, life: BoardLife): Figure | null => {
  const { days, governance } = scope.words;
  const { calendar: says } = governance;
  const { asOf } = scope.assessment;
  const first = monthNumber(asOf) - monthsBefore;
  const at = (day: string): number => monthNumber(day) - first + (Number(day.slice(8, 10)) - 1) / 31;
  const entries = [...meetings(scope, life), ...owed(scope, life)]
    .filter(({ on }) => at(on) >= 0 && at(on) < monthsInAll)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (entries.length === 0) return null;
  const bodies = [...new Set(entries.map(({ body }) => body))];
  const count = (body: string): string => {
    const of = (mark: CalendarMark): number =>
      entries.filter((each) => each.body === body && each.mark === mark).length;
    const said = (['held', 'coming', 'due', 'late', 'unknown'] as const)
      .filter((mark) => of(mark) > 0)
      .map((mark) => `${says.marks[mark]}: ${of(mark)}`);
    return `${titleOfEither(scope.workspace, body)}: ${said.join(', ')}`;
  };
  const undated = life.duties.filter(({ dueOn }) => dueOn === null).length;
  return {
    kind: 'figure',
    id: 'calendar-chart',
    chart: {
      kind: 'governance-calendar',
      title: says.title,
      months: Array.from({ length: monthsInAll }, (_, index) => days.short(monthId(first + index))),
      today: at(asOf),
      rows: bodies.map((body) => ({
        label: titleOfEither(scope.workspace, body),
        days: entries.filter((each) => each.body === body).map(({ on, mark }) => ({ at: at(on), mark })),
      })),
    },
    alternative: [sentences(...bodies.map(count), undated === 0 ? null : says.undated(undated))],
    table: {
      id: 'calendar-days',
      caption: says.caption,
      columns: [
        words(says.columns.day, 1),
        words(says.columns.body, 1.6),
        words(says.columns.what, 1.8),
        words(says.columns.stands, 1),
      ],
      rows: entries.map(({ body, on, mark, what }) =>
        row(days.day(on), titleOfEither(scope.workspace, body), what, capitalised(says.marks[mark])),
      ),
      notes: [[says.shown(monthId(first), monthId(first + monthsInAll - 1))]],
      reading: 'by-row',
    },
  };
};
