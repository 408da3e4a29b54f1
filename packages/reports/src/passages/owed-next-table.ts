import { type OwedFollowUp, owedFollowUps, type Workspace } from '@ragstone/assurance';
import { cell, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfEither } from '../selections/titles.ts';
import { printDay } from '../words/print-day.ts';
import { capitalised } from '../words/sentence.ts';

/** `Due by 12 December 2025: recovery plan, from Provider`; what is late says so. */
export const sayOwed = (workspace: Workspace, { what, owner, dueOn, late }: OwedFollowUp): string =>
  [
    `${late ? 'Was due' : 'Due'} by ${printDay(dueOn)}: ${what}`,
    ...(owner === null ? [] : [`from ${titleOfEither(workspace, owner)}`]),
    ...(late ? ['and nobody has said that it came'] : []),
  ].join(', ');

/** What escalations have somebody do by a day, the earliest first; null where nothing has a day. */
export const owedNextTable = (id: string, caption: string, scope: PaperScope): Table | null => {
  const owed = owedFollowUps(scope.escalations);
  if (owed.length === 0) return null;
  return {
    id,
    caption,
    columns: [words('By', 0.8), words('What', 1.4), words('About', 1.6), words('From', 1)],
    rows: owed.map(({ what, title, owner, dueOn, late, draft }) =>
      row(
        cell(printDay(dueOn), ...(late ? ['Late: nobody has said that it came'] : [])),
        capitalised(what),
        cell(title, ...(draft ? ['By a draft rule'] : [])),
        owner === null ? 'Nobody is named' : titleOfEither(scope.workspace, owner),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
