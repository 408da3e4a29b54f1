import type { Officer } from '@ragstone/governance';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { row, type Table, words } from '../../model/table.ts';
import { titleOfRole } from '../../selections/titles.ts';
import type { Words } from '../../words/words.ts';
import type { BcfPaper } from './bcf-paper.ts';

/** The roles that own what the paper reports, and those for which an officer was given. */
const rolesOf = (paper: BcfPaper): readonly string[] => {
  const metrics = paper.headlines.map((each) => paper.metric(each.metric)?.owner);
  const owners = [paper.reportOf, ...metrics].filter((owner) => owner !== null && owner !== undefined);
  return [...new Set([...owners, ...Object.keys(paper.scope.officers ?? {})])];
};

const contactsTable = (
  { caption, columns, notGiven }: Words['bcf']['implications']['officers'],
  roles: readonly (readonly [title: string, officer: Officer | undefined])[],
): Table => ({
  id: 'officers-table',
  caption,
  columns: [
    words(columns.role, 1.5),
    words(columns.name, 1.5),
    words(columns.telephone, 1),
    words(columns.email, 1.5),
  ],
  rows: roles.map(([title, officer]) =>
    row(
      title,
      officer === undefined
        ? notGiven
        : [officer.name, ...(officer.title === undefined ? [] : [officer.title])].join(', '),
      officer?.telephone ?? notGiven,
      officer?.email ?? notGiven,
    ),
  ),
  notes: [],
  reading: 'by-row',
});

/** Roles, and who holds them where the paper was told so when it was made. */
export const officersToContact = (paper: BcfPaper): Section => {
  const { workspace, officers, words: said } = paper.scope;
  const { officers: says } = said.bcf.implications;
  const roles = rolesOf(paper);
  const titles = roles.map((role) => titleOfRole(workspace, role));
  return section('officers', says.heading, [
    paragraph(titles.length === 0 ? says.none : says.roles(titles)),
    ...(officers === undefined || roles.length === 0
      ? []
      : [
          table(
            contactsTable(
              says,
              roles.map((role) => [titleOfRole(workspace, role), officerOf(officers, role)]),
            ),
          ),
        ]),
  ]);
};

const officerOf = (
  officers: NonNullable<BcfPaper['scope']['officers']>,
  role: string,
): Officer | undefined => (Object.hasOwn(officers, role) ? officers[role] : undefined);
