import type { EscalationOutcome, Starts, Workspace } from '@ragstone/assurance';
import { printList } from '@ragstone/rag';
import { cell, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfEither, titleOfRole } from '../selections/titles.ts';
import { printPeriod } from '../words/print-period.ts';
import { capitalised, sentence } from '../words/sentence.ts';

/** What is raised and not cleared. A run that is not long enough yet is none. */
const openEscalations = ({ escalations }: PaperScope): readonly EscalationOutcome[] =>
  escalations.filter(({ state }) => state === 'raised' || state === 'sustained' || state === 'easing');

/** What a rule starts, who owns it, by when, and what is looked at how often. */
const startsInWords = ({ what, owner, withinWorkingDays, check }: Starts, workspace: Workspace): string =>
  [
    capitalised(what),
    owner === null ? 'no owner is named' : `owned by ${titleOfRole(workspace, owner)}`,
    withinWorkingDays === null ? 'no day is set' : `within ${withinWorkingDays} working days`,
    ...(check === null ? [] : [`every ${check.every} a look at ${printList(check.what)}`]),
  ].join('; ');

/** Escalations that are open, with who is told and what they start; null where there are none. */
export const escalationsTable = (id: string, caption: string, scope: PaperScope): Table | null => {
  const open = openEscalations(scope);
  if (open.length === 0) return null;
  return {
    id,
    caption,
    columns: [words('About', 1.6), words('Why', 2.2), words('Goes to', 1), words('Starts', 1.9)],
    rows: open.map((each) =>
      row(
        cell(each.title, ...(each.since === null ? [] : [`Since ${printPeriod(each.since)}`])),
        cell(
          each.why.map((why) => sentence(scope.say(why))).join(' '),
          ...(each.draft ? ['By a draft rule'] : []),
        ),
        each.route === null ? 'Nobody: no body is named' : titleOfEither(scope.workspace, each.route),
        each.starts === null ? 'Nothing' : sentence(startsInWords(each.starts, scope.workspace)),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
