import type { Located } from '@ragstone/rag';
import type { BoardPaper } from './board-paper.ts';
import type { Duty } from './duty.ts';
import type { GovernanceRecords } from './governance-records.ts';
import type { Meeting } from './meeting.ts';
import { boardTerms } from './terms.fixture.ts';

const at = { ref: 'governance', path: [] };

/** A line of a paper. */
export const line = (number: number) => ({ document: 'paper', line: number });

/** A quarterly report of a group to a board, promised in June. */
export const duty = (more: Partial<Duty> = {}): Located<Duty> => ({
  id: 'progress',
  kind: 'report',
  says: 'Progress',
  by: ['group'],
  to: ['board'],
  about: null,
  frequency: 'quarterly',
  from: '2025-06-01',
  until: null,
  due: null,
  source: line(1),
  at,
  ...more,
});

/** A meeting of the board whose agenda has been seen. */
export const meeting = (on: string, more: Partial<Meeting> = {}): Located<Meeting> => ({
  body: 'board',
  on,
  agenda: line(2),
  at,
  ...more,
});

/** A paper of the group that meets the duty on a day. */
export const paper = (on: string, more: Partial<BoardPaper> = {}): Located<BoardPaper> => ({
  id: `paper-${on}`,
  title: 'Progress',
  by: ['group'],
  meeting: { body: 'board', on },
  item: null,
  meets: ['progress'],
  dated: null,
  previous: null,
  tellsOf: null,
  newest: [],
  consultation: null,
  source: line(3),
  at,
  ...more,
});

/** Records of one board and one group. */
export const boards = (more: Partial<GovernanceRecords> = {}): GovernanceRecords => ({
  bodies: [
    { id: 'board', title: 'The Board', at },
    { id: 'group', title: 'The Group', reportsTo: 'board', at },
  ],
  meetings: [],
  termsOfReference: [{ ...boardTerms, at }],
  duties: [],
  papers: [],
  recommendations: [],
  events: [],
  asOf: '2026-06-15',
  ...more,
});
