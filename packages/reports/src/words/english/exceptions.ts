import type { EscalationMove, ExceptionChange } from '@ragstone/assurance';
import { type Inline, type Text, text } from '../../model/text.ts';
import { lowered } from '../sentence.ts';
import { counted } from './counted.ts';
import { days } from './days.ts';
import { numbers } from './numbers.ts';

const changed: Readonly<Record<ExceptionChange, string>> = {
  new: 'New',
  worsened: 'Worse',
  'no-longer-known': 'No longer known',
  easing: 'Easing',
  cleared: 'Cleared',
  sustained: 'As before',
};

const moved: Readonly<Record<EscalationMove, string>> = {
  opened: 'Raised',
  reopened: 'Raised again, by figures that were restated',
  'level-risen': 'A level higher',
  easing: 'Easing',
  cleared: 'Cleared',
  withdrawn: 'Withdrawn, by figures that were restated',
  'no-longer-raised': 'No longer raised, by what is known of it now',
  superseded: 'Superseded, by rules that have changed',
  sustained: 'As before',
};

/** What somebody must look at now, and nothing else. */
export const exceptions = {
  title: 'Exceptions',
  changes: {
    changed,
    moved,
    since: (day: string): string => `Since ${days.day(day)}`,
    caption: (day: string): string => `What has changed since ${days.day(day)}`,
    columns: { about: 'About', change: 'Change', now: 'Now', goesTo: 'Goes to' },
    /** `5 exceptions now, 4 then: 1 new and 4 as before`. */
    count: (now: number, then: number, changes: readonly (readonly [ExceptionChange, number])[]): string => {
      const parts = changes.map(([change, count]) => `${count} ${lowered(changed[change])}`);
      return `${counted(now, 'exception')} now, ${then} then${parts.length === 0 ? '' : `: ${numbers.list(parts)}`}`;
    },
    newlyDisputed: (count: number): string =>
      counted(count, 'statement is newly disputed', 'statements are newly disputed'),
    nonePublished: 'No paper has been published since',
    published: (titles: readonly string[]): string =>
      `Published since: ${numbers.list(titles.map((title) => `“${title}”`))}`,
    noFigures: 'No figure has come since',
    figures: (come: number, restated: number): string => {
      const said = counted(come, 'figure has come since', 'figures have come since');
      return restated === 0
        ? said
        : `${said}, ${restated} of them in place of ${restated === 1 ? 'an earlier one' : 'earlier ones'}`;
    },
    rulesIn: (rules: readonly string[]): string => `Rules that have come: ${numbers.list(rules)}`,
    rulesOut: (rules: readonly string[]): string => `Rules that have gone: ${numbers.list(rules)}`,
    was: (status: string): string => `Was ${status}.`,
    nothingAnyMore: 'Nothing to look at any more.',
    owner: (owner: Inline): Text => text`Owner: ${owner}`,
    escalation: 'Escalation',
    notRaised: 'Not raised',
  },
  overview: {
    heading: 'What to look at',
    none: 'Nothing needs looking at. What was looked at is counted at the end.',
    count: (all: number, red: number): string =>
      `${counted(all, 'exception needs', 'exceptions need')} somebody to look, gravest first; ${red} ${red === 1 ? 'is' : 'are'} red`,
    overdue: (count: number): string =>
      `${counted(count, 'is', 'are')} there because a figure is late or missing`,
    ownerless: (count: number): string => `${counted(count, 'has', 'have')} no owner`,
    mine: (count: number, board: string): string =>
      `${count === 0 ? 'none' : count} ${count < 2 ? 'comes' : 'come'} to ${board}`,
    caption: 'What somebody must look at now',
  },
  escalations: {
    heading: 'Escalations',
    caption: 'What has been escalated',
    none: 'Nothing is escalated, and nothing was cleared since.',
  },
  detail: {
    heading: 'What is behind each',
    lead: 'The figures of each exception and where they are printed, under the rule that raised it.',
    caption: 'Exceptions by rule, with their figures',
    columns: { about: 'About', figures: 'Figures, and where they are printed' },
    noFigures: 'No figure: it is about a record or a duty',
  },
  figures: {
    none: 'No figure.',
    actual: (figure: string, period: string): string => `Actual ${figure} for ${days.period(period)}.`,
    noTarget: ' No target.',
    beside: (comparators: readonly string[]): string => `Beside ${numbers.list(comparators)}`,
    target: (figure: string): string => ` Target ${figure}.`,
    planned: (money: string): string => `Planned ${money}`,
    spent: (money: string): string => `Spent ${money}`,
    underspend: (money: string): string => `Underspend ${money}`,
  },
  statements: {
    heading: 'Statements not to rely on',
    caption: 'Statements disputed or met by conflicting evidence',
    none: 'None.',
  },
  errors: { heading: 'Errors', caption: 'Errors in the data and the papers', none: 'None.' },
  lookedAt: {
    heading: 'What was looked at',
    none: 'No rule in force rates anything here: nothing was looked at.',
  },
};
