import type { Workspace } from '@ragstone/assurance';
import { cell, row, type Table, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfRole } from '../../selections/titles.ts';

type Return = Workspace['returns'][number];
type Form = Workspace['returnDefinitions'][number];

/** Every role that the form asks to sign, and whether somebody did. It holds roles only; names belong in the form. */
export const signOffsTable = (
  { words: said, workspace }: PaperScope,
  completed: Return,
  { signOffs }: Form,
): Table => {
  const { signOffs: says } = said.completedReturns;
  return {
    id: `${completed.id}-sign-offs`,
    caption: says.caption,
    columns: [
      words(says.columns.role, 1.6),
      words(says.columns.asked, 1),
      words(says.columns.signed, 1),
      words(says.columns.printedAt, 0.8),
    ],
    rows: signOffs.map(({ role, required }) => {
      const given = completed.signOffs.filter((each) => each.role === role);
      const [first] = given;
      return row(
        titleOfRole(workspace, role),
        required ? says.required : says.whereItApplies,
        cell(
          given.length === 0 ? says.notSigned : says.signed,
          ...given.flatMap(({ delegatedTo }) =>
            delegatedTo === undefined ? [] : [says.delegated(titleOfRole(workspace, delegatedTo))],
          ),
        ),
        first === undefined ? says.notPrinted : cell(sourceText(first.source, said)),
      );
    }),
    notes: [],
    reading: 'by-row',
  };
};
