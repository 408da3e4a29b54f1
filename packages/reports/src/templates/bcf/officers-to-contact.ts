import type { Officer } from '@ragstone/governance';
import { printList } from '@ragstone/rag';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { row, type Table, words } from '../../model/table.ts';
import { titleOfRole } from '../../selections/titles.ts';
import type { BcfPaper } from './bcf-paper.ts';

/** The roles that own what the paper reports, and those for which an officer was given. */
const rolesOf = (paper: BcfPaper): readonly string[] => {
  const metrics = paper.headlines.map((each) => paper.metric(each.metric)?.owner);
  const owners = [paper.reportOf, ...metrics].filter((owner) => owner !== null && owner !== undefined);
  return [...new Set([...owners, ...Object.keys(paper.scope.officers ?? {})])];
};

const contactsTable = (
  roles: readonly (readonly [title: string, officer: Officer | undefined])[],
): Table => ({
  id: 'officers-table',
  caption: 'Whom to ask',
  columns: [words('Role', 1.5), words('Name and title', 1.5), words('Telephone', 1), words('Email', 1.5)],
  rows: roles.map(([title, officer]) =>
    row(
      title,
      officer === undefined
        ? 'Not given'
        : [officer.name, ...(officer.title === undefined ? [] : [officer.title])].join(', '),
      officer?.telephone ?? 'Not given',
      officer?.email ?? 'Not given',
    ),
  ),
  notes: [],
  reading: 'by-row',
});

/** Roles, and who holds them where the paper was told so when it was made. */
export const officersToContact = (paper: BcfPaper): Section => {
  const { workspace, officers } = paper.scope;
  const roles = rolesOf(paper);
  const titles = roles.map((role) => titleOfRole(workspace, role));
  return section('officers', 'Officers to contact', [
    paragraph(titles.length === 0 ? 'No owner of a metric or fund is recorded.' : `${printList(titles)}.`),
    ...(officers === undefined || roles.length === 0
      ? []
      : [
          table(
            contactsTable(roles.map((role) => [titleOfRole(workspace, role), officerOf(officers, role)])),
          ),
        ]),
  ]);
};

const officerOf = (
  officers: NonNullable<BcfPaper['scope']['officers']>,
  role: string,
): Officer | undefined => (Object.hasOwn(officers, role) ? officers[role] : undefined);
