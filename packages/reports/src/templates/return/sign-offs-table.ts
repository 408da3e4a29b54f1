import type { Workspace } from '@ragstone/assurance';
import { cell, row, type Table, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import { titleOfRole } from '../../selections/titles.ts';

type Return = Workspace['returns'][number];
type Form = Workspace['returnDefinitions'][number];

/** Every role that the form asks to sign, and whether somebody did. It holds roles only; names belong in the form. */
export const signOffsTable = (workspace: Workspace, completed: Return, { signOffs }: Form): Table => ({
  id: `${completed.id}-sign-offs`,
  caption: 'Sign-offs that the form asks for',
  columns: [words('Role', 1.6), words('Asked for', 1), words('Signed', 1), words('Printed at', 0.8)],
  rows: signOffs.map(({ role, required }) => {
    const given = completed.signOffs.filter((each) => each.role === role);
    const [first] = given;
    return row(
      titleOfRole(workspace, role),
      required ? 'Required' : 'Where it applies',
      cell(
        given.length === 0 ? 'Not signed' : 'Signed',
        ...given.flatMap(({ delegatedTo }) =>
          delegatedTo === undefined ? [] : [`Delegated to: ${titleOfRole(workspace, delegatedTo)}`],
        ),
      ),
      first === undefined ? 'Not printed' : cell(sourceText(first.source)),
    );
  }),
  notes: [],
  reading: 'by-row',
});
