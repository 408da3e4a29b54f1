import { link, type Text, text } from '../../../model/text.ts';
import { counted } from '../counted.ts';
import { days } from '../days.ts';
import { numbers } from '../numbers.ts';
import { exceptions } from './exceptions.ts';
import { metrics } from './metrics.ts';
import { statements } from './statements.ts';

const disputes = (wrong: number, all: number): string =>
  `note the ${wrong} of ${counted(all, 'statement')} checked that the evidence disputes, or on which it conflicts, before relying on ${wrong === 1 ? 'it' : 'them'}`;

const owners = (count: number): string =>
  count === 1 ? 'the owner of the exception that comes' : `the owners of the ${count} exceptions that come`;

/** What the board is asked, by when, and what it resolved. */
export const decisions = {
  recommendations: {
    heading: 'Recommendations',
    lead: 'The Board is recommended to:',
    notePerformance: (): Text =>
      text`note performance against plan, with what is not rated and why (${link('performance', metrics.heading)})`,
    noteDisputed: (wrong: number, all: number): Text =>
      text`${disputes(wrong, all)} (${link('claims', statements.heading)})`,
    agreeWithOwners: (count: number): Text =>
      text`agree what is asked of ${owners(count)} to this Board (${link('exceptions', exceptions.heading)})`,
    /** Between the items of a sentence, before its last item, and after it. */
    stops: { between: ';', beforeLast: '; and', last: '.' },
  },
  resolutions: {
    heading: 'Resolutions',
    none: 'None. Resolutions are added after the meeting, when its minutes are in the workspace.',
    added: 'Added after the meeting, from its minutes.',
    caption: 'What the meeting resolved',
    columns: { paper: 'Paper', asked: 'Asked to', resolved: 'Resolved' },
  },
  timetable: {
    heading: 'Timetable for decisions',
    none: 'None: no return comes now and no meeting ahead is known.',
    lead: 'The steps of the returns that come now, and the meetings that are known, by day.',
    caption: 'What is decided when, and by whom',
    columns: { when: 'When', what: 'What', who: 'By whom', standing: 'Standing' },
    toCome: 'To come',
    done: 'Done',
    today: 'Today',
    passed: 'Passed; not recorded as submitted',
    submittedLate: 'Submitted late',
    submittedInTime: 'Submitted in time',
    due: (title: string): string => `${title}: due`,
    approval: (title: string): string => `${title}: approval`,
    approved: (title: string): string => `${title}: approved`,
    submitted: (title: string): string => `${title}: submitted`,
    presented: (title: string): string => `${title}: before the Board`,
    meeting: 'Meeting',
    whoeverSubmits: 'Whoever submits it',
    delegated: (role: string): string => `${role}, delegated powers`,
    dayNotPrinted: 'Day not printed',
    noDay: 'No day recorded',
    notRecorded: 'Not recorded',
  },
  policy: {
    heading: 'Policy framework and previous decisions',
    framework: (ruleSets: readonly string[]): string =>
      `The Better Care Fund pools money of the NHS and local authorities under national conditions; a health and wellbeing board agrees the plan and answers for it. Ratings in this paper follow ${counted(ruleSets.length, 'rule set')}: ${numbers.list(ruleSets)}.`,
    ruleSet: (title: string, version: number, state: string): string =>
      `${title} (version ${version}, ${state})`,
    approved: (target: string, by: string, on: string): string =>
      `${target} was approved by the ${by} on ${days.day(on)}.`,
    lastMeeting: (on: string): string =>
      `At its meeting of ${days.day(on)} the last paper about the fund asked, and was answered:`,
    asked: (asks: string, says: string): string => `to ${asks} ${says}: `,
    resolved: (how: readonly string[]): string => `it was resolved to ${how.join(', ')} (`,
    notKnown: 'what was resolved is not known (',
    returns: (): Text =>
      text`When each return was due, approved and submitted, by whom and under which powers, is under ${link('returns', 'Returns')}.`,
  },
  background: {
    heading: 'Background',
    evidence: (documents: number): string => `The evidence is ${counted(documents, 'published document')}`,
    latest: (documents: number, last: string, asOf: string): string =>
      `${documents === 1 ? 'it' : 'the latest of them'} is dated ${days.day(last)}; what was published after ${days.day(asOf)} is left out`,
    traced: (example: Text[number]): Text =>
      text`Every figure can be traced to the line that prints it (${link('figures', 'Appendix A')}). A figure that was worked out from its parts is judged before rounding and stands beside the number that the papers print. A document is cited by its number and line, such as ${example}, line 100.`,
  },
};
