import type { AssuranceException } from '@ragstone/assurance';
import type { Status } from '@ragstone/rag';
import { type Cell, cell, row, type Table, words } from '../model/table.ts';
import { type Inline, status, type Text, text } from '../model/text.ts';
import { judgementOfException } from '../selections/judgement-of-exception.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfEither, titleOfRule } from '../selections/titles.ts';
import { printPeriod } from '../words/english/print-period.ts';
import { capitalised, sentence } from '../words/sentence.ts';
import type { SharedWords } from '../words/words.ts';
import { sayComparators } from './say-comparators.ts';
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

/** Of a paper's scope, what an exception is told by. */
type Told = Pick<PaperScope<SharedWords>, 'assessment' | 'words' | 'workspace'>;

export const ownerOf = ({ words, workspace }: Told, { owner }: AssuranceException): Inline =>
  owner === null ? words.exceptionsTable.noOwner : words.asWritten(titleOfEither(workspace, owner));

const routeOf = ({ words, workspace }: Told, { route }: AssuranceException): Inline =>
  route === null ? words.exceptionsTable.noRoute : words.asWritten(titleOfEither(workspace, route));

/** The body that it goes to, what it is asked, when it meets next and its papers' last day. */
export const routeCell = (scope: Told, exception: AssuranceException): Cell => {
  const { ask, route } = exception;
  const { escalations, exceptionsTable } = scope.words;
  const next = sayNextMeeting(scope.words, exception, scope.assessment.asOf);
  const notes = next === '' ? [] : [next];
  if (ask === null) return cell([routeOf(scope, exception)], ...notes);
  return route === null
    ? cell(exceptionsTable.nobodyAsked(escalations.asks[ask]), ...notes)
    : cell(text`${routeOf(scope, exception)}, ${escalations.asks[ask]}`, ...notes);
};

/** Since which period it is so, where that is another than its own. */
export const sinceWhen = ({ words }: Told, { since, subject }: AssuranceException): readonly string[] =>
  since === null || since === subject.period ? [] : [words.exceptionsTable.since(since)];

export const ruleOf = ({ words, workspace }: Told, { rule }: AssuranceException): Inline =>
  rule === null ? words.exceptionsTable.noRule : words.asWritten(titleOfRule(workspace, rule));

/** The period of an exception, unless its title names it: a title is in English, whatever the paper is in. */
const exceptionPeriod = ({ words }: Told, { subject, title }: AssuranceException): readonly string[] => {
  const id = subject.period ?? '';
  return id === '' || title.includes(printPeriod(id)) ? [] : [capitalised(words.days.period(id))];
};

/** What an exception is about, and for which period, in one line. */
export const exceptionTitle = (scope: Told, exception: AssuranceException): Text => {
  const [period] = exceptionPeriod(scope, exception);
  const title = scope.words.asWritten(exception.title);
  return period === undefined ? text`${title}` : text`${title}, ${period}`;
};

/** Beside which figures it is worse, where no target says so. */
const besideWhom = (scope: PaperScope, exception: AssuranceException): readonly string[] => {
  const judged = exception.kind === 'missed' ? judgementOfException(scope, exception) : undefined;
  const said = judged === undefined ? null : sayComparators(scope.words, judged);
  return said === null ? [] : [said];
};

export const exceptionsTable = (id: string, caption: string, scope: PaperScope): Table => {
  const { exceptionsTable: says, statuses } = scope.words;
  return {
    id,
    caption,
    columns: [
      words(says.columns.about, 1.6),
      words(says.columns.status, 1.05),
      words(says.columns.cause, 2.3),
      words(says.columns.owner, 1),
      words(says.columns.goesTo, 1),
    ],
    rows: byGravity(scope.exceptions).map((each) =>
      row(
        cell(each.title, ...exceptionPeriod(scope, each)),
        each.status === null ? cell(says.check) : cell([status(each.status, statuses[each.status])]),
        cell(sentence(scope.say(each.cause)), ...besideWhom(scope, each), ...sinceWhen(scope, each)),
        cell([ownerOf(scope, each)]),
        routeCell(scope, each),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
