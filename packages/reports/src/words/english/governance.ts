import { charts } from './charts.ts';
import { counted } from './counted.ts';
import { days } from './days.ts';
import { numbers } from './numbers.ts';

/** A count with its verb; nothing of what there is none of. */
const said = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

const nobodyNamed = 'Nobody named';

/** What boards are owed, what they decided and when they meet. */
export const governance = {
  title: 'What boards are owed',
  nobodyNamed,
  notRecorded: 'Not recorded',
  frequencies: {
    once: 'Once',
    'as-needed': 'As the need arises',
    'not-stated': 'Regularly; how often is not printed',
  },
  standing: {
    late: 'Late',
    met: 'Met',
    open: 'Open',
    noDay: 'No day is printed',
    notYetDue: 'Not yet due',
    unknown: 'Cannot be told',
    noFirstDay: 'No first day is printed',
    notEveryAgenda: 'Not every agenda that should have had it has been seen',
    due: (day: string): string => `Due ${days.day(day)}`,
    last: (day: string): string => `Last on ${days.day(day)}`,
    daysLate: (count: number): string => `${counted(count, 'day')} late`,
  },
  late: {
    heading: 'What is late',
    caption: 'Duties past their day',
    none: 'No duty is known.',
    lead: (late: number, all: number): string =>
      `${late} of ${counted(all, 'duty', 'duties')} ${late === 1 ? 'is' : 'are'} late.`,
    /** Empty where there are no others. */
    others: (met: number, notYetDue: number, unknown: number): string => {
      const rest = [
        ...said(met, 'is met', 'are met'),
        ...said(notYetDue, 'is not yet due', 'are not yet due'),
        ...said(
          unknown,
          'cannot be told, because nothing says how often it falls due or not every agenda has been seen',
          'cannot be told, because nothing says how often they fall due or not every agenda has been seen',
        ),
      ];
      return rest.length === 0 ? '' : ` Of the others ${numbers.list(rest)}.`;
    },
  },
  requests: {
    heading: 'What was asked for',
    none: 'No request is known.',
    open: (open: number, all: number): string =>
      `${open} of ${counted(all, 'request')} ${open === 1 ? 'is' : 'are'} open.`,
    caption: 'Requests made in minutes',
    columns: {
      asked: 'What was asked for',
      stands: 'How it stands',
      on: 'Asked on',
      by: 'Asked by',
      of: 'Of whom',
      source: 'Source',
    },
    answered: 'Answered',
    on: (day: string): string => `On ${days.day(day)}`,
    dayNotPrinted: 'Day not printed',
  },
  doubts: {
    heading: 'What does not fit',
    caption: 'What the papers contradict or leave open',
    none: 'Nothing.',
  },
  duties: {
    heading: 'Every other duty',
    met: 'Duties that are met',
    notYetDue: 'Duties that are not yet due',
    unknown: 'Duties of which nobody can tell',
    folded: (heading: string, count: number): string => `${heading} (${count})`,
    columns: {
      owed: 'What is owed',
      stands: 'How it stands',
      often: 'How often',
      by: 'By',
      to: 'To',
      source: 'Source',
    },
  },
  owedNext: {
    heading: 'Owed next',
    none: 'Nothing with a day is known.',
    lead: 'What has a day on or after that of this paper, soonest first. A month stands at its last day.',
    caption: 'What is owed and held next',
    columns: { when: 'When', what: 'What', who: 'Who', source: 'Source' },
    by: (day: string): string => `By ${days.day(day)}`,
    fromTo: (by: string, to: string): string => {
      if (by === to) return by;
      return by === nobodyNamed ? `To ${to}; nobody is named to bring it` : `${by} to ${to}`;
    },
    meeting: 'Meeting',
    return: 'Return',
    whoeverSubmits: 'Whoever submits it',
  },
  calendar: {
    title: 'Meetings and what is due',
    marks: charts.marks.calendar,
    meeting: 'Meeting',
    undated: (count: number): string =>
      `${counted(count, 'duty has', 'duties have')} no day and cannot be shown`,
    caption: 'The days of the calendar',
    columns: { day: 'Day', body: 'Body', what: 'What', stands: 'How it stands' },
    shown: (first: string, last: string): string =>
      `Shown is ${days.period(first)} to ${days.period(last)}. Whatever has an earlier or a later day stands in the other tables.`,
  },
  meetings: {
    heading: 'Meetings',
    none: 'No meeting is known.',
    lead: 'A share of the seats that is no whole number is rounded up.',
    caption: 'Meetings up to the day of this paper',
    columns: { day: 'Day', body: 'Body', quorum: 'Quorum', seen: 'Seen', next: 'Next' },
    attendanceUnknown: 'Who came is not known',
    present: (count: number): string => `${count} present`,
    noTerms: 'No terms of reference are known',
    quorate: 'Quorate',
    notQuorate: 'Not quorate',
    needed: (present: number, needed: number, seats: number): string =>
      `${present} present, ${needed} needed of ${counted(seats, 'seat')}`,
    lacked: (what: readonly string[]): string => `Lacked ${what.join(', ')}`,
    minutes: 'Minutes',
    agenda: 'Agenda',
    nothingSeen: 'Nothing seen',
    nextUnknown: 'Not known',
    either: (periods: readonly string[]): string => periods.map(days.period).join(' or '),
  },
  decisions: {
    heading: 'Asked and resolved',
    none: 'No recommendation is known.',
    lead: 'What a paper asks, in the verb that it uses, and what the minutes say was resolved.',
    caption: 'Recommendations and resolutions',
    columns: { paper: 'Paper', asked: 'Asked to', resolved: 'Resolved' },
    item: (item: string): string => `Item ${item}`,
    notYetKnown: 'Not yet known',
  },
  signOffs: {
    heading: 'Sign-offs',
    lead: 'A board that sees a return after it has gone can only note it.',
    caption: 'Returns: approved, submitted and seen',
    columns: {
      return: 'Return',
      due: 'Due',
      approval: 'Approval',
      submitted: 'Submitted',
      seen: 'Seen by the board',
    },
    afterwards: 'After it was submitted',
  },
};
