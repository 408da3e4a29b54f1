import type { Workspace } from '@ragstone/assurance';
import { parseWorkspace } from '@ragstone/workspace';

const source = { document: 'paper', line: 1 };

/** A board, a huddle and a duty, as their files would say them. Any list may be put in its place. */
const governance = {
  bodies: [
    {
      id: 'board',
      title: 'The Board',
      meets: { time: '14:00', papers: { workingDaysBefore: 6, time: '12:00' } },
    },
    { id: 'huddle', title: 'The Huddle' },
  ],
  roles: [
    { id: 'chair', title: 'Chair of the Board' },
    { id: 'lead', title: 'Lead for discharge' },
  ],
  meetings: [{ body: 'board', on: '2026-06-15', agenda: source }],
  duties: [],
  papers: [],
  timetables: [],
  reminders: [],
};

/** A return as its files would say it. */
export const returnDefinition = {
  id: 'plan',
  title: 'The plan',
  financialYear: 'FY2026-27',
  sections: [{ id: 'cover', title: 'Cover', questions: [] }],
  due: '2026-05-19T12:00[Europe/London]',
  signOffs: [{ role: 'chair', required: true, mayBeDelegated: false }],
  source,
};

/** A report that is owed to the board every quarter. */
export const duty = {
  id: 'progress',
  kind: 'report',
  says: 'Progress',
  by: ['lead'],
  to: ['board'],
  frequency: 'quarterly',
  from: '2026-02-26',
  source,
};

/** A workspace of records; throws where the parser finds a fault in them. */
export const workspaceOf = (
  records: Partial<typeof governance> & Readonly<Record<string, unknown>> = {},
  files: Readonly<Record<string, unknown>> = {},
): Workspace => {
  const all = {
    'workspace.json': { id: 'riverside', title: 'Riverside' },
    'documents.json': {
      documents: [{ id: 'paper', title: 'Paper', publisher: 'Board', published: '2026-01-01' }],
    },
    'governance.json': { ...governance, ...records },
    ...files,
  };
  const { workspace, findings } = parseWorkspace(
    Object.entries(all).map(([path, content]) => ({
      path,
      content: typeof content === 'string' ? content : JSON.stringify(content),
    })),
  );
  const [fault] = findings.filter(({ severity }) => severity === 'error');
  if (workspace === null || fault !== undefined) throw new Error(fault?.message ?? 'no workspace');
  return workspace;
};
