import type { AssuranceException, Workspace } from '@ragstone/assurance';
import { type Status, statusWords } from '@ragstone/rag';
import { type Cell, cell, row, type Table, words } from '../model/table.ts';
import { status } from '../model/text.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfEither, titleOfRule } from '../selections/titles.ts';
import { printPeriod } from '../words/print-period.ts';
import { capitalised, sentence } from '../words/sentence.ts';
import { askWords } from './say-escalation.ts';
import { sayNextMeeting } from './say-next-meeting.ts';

/** Gravest first. What has no status comes after red: it is wrong or missing, not mildly off plan. */
const gravity: Readonly<Record<Status | 'none', number>> = {
  red: 0,
  none: 1,
  amber: 2,
  'not-rated': 3,
  green: 4,
};

/** Gravest first; those as grave as each other in the order of the assessment. */
export const byGravity = (exceptions: readonly AssuranceException[]): readonly AssuranceException[] =>
  [...exceptions].sort((a, b) => gravity[a.status ?? 'none'] - gravity[b.status ?? 'none']);

export const ownerOf = (workspace: Workspace, exception: AssuranceException): string =>
  exception.owner === null ? 'No owner recorded' : titleOfEither(workspace, exception.owner);

export const routeOf = (workspace: Workspace, exception: AssuranceException): string =>
  exception.route === null ? 'No route recorded' : titleOfEither(workspace, exception.route);

/** The body that it goes to, what it is asked, when it meets next and its papers' last day. */
export const routeCell = (workspace: Workspace, exception: AssuranceException): Cell => {
  const { ask } = exception;
  return cell(
    [routeOf(workspace, exception), ...(ask === null ? [] : [askWords[ask]])].join(', '),
    ...[sayNextMeeting(exception)].filter((said) => said !== ''),
  );
};

/** Since which period it is so, where that is another than its own. */
export const sinceWhen = ({ since, subject }: AssuranceException): readonly string[] =>
  since === null || since === subject.period ? [] : [`Since ${printPeriod(since)}`];

export const ruleOf = (workspace: Workspace, exception: AssuranceException): string =>
  exception.rule === null ? 'No rule: a check of the papers' : titleOfRule(workspace, exception.rule);

/** The period of an exception, unless its title names it. */
const exceptionPeriod = (exception: AssuranceException): readonly string[] => {
  const id = exception.subject.period;
  const period = id === undefined ? '' : printPeriod(id);
  return period === '' || exception.title.includes(period) ? [] : [capitalised(period)];
};

/** What an exception is about, and for which period, in one line. */
export const exceptionTitle = (exception: AssuranceException): string =>
  [exception.title, ...exceptionPeriod(exception)].join(', ');

export const exceptionsTable = (
  id: string,
  caption: string,
  { workspace, exceptions, say }: PaperScope,
): Table => ({
  id,
  caption,
  columns: [
    words('About', 1.6),
    words('Status', 1.05),
    words('Cause', 2.3),
    words('Owner', 1),
    words('Goes to', 1),
  ],
  rows: byGravity(exceptions).map((each) =>
    row(
      cell(each.title, ...exceptionPeriod(each)),
      each.status === null ? cell('Check') : cell([status(each.status, statusWords[each.status])]),
      cell(sentence(say(each.cause)), ...sinceWhen(each)),
      ownerOf(workspace, each),
      routeCell(workspace, each),
    ),
  ),
  notes: [],
  reading: 'by-row',
});
