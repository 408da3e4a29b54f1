import { boardPaperSchema, dutySchema, meetingSchema, recommendationSchema } from '@ragstone/governance';
import { type Knowledge, knowledgeOn } from '../knowledge.ts';
import { workspaceOf } from '../workspace.fixture.ts';
import type { Workspace } from '../workspace.ts';

const at = { ref: 'governance', path: [] };
/** Published on 1 December 2025, as the other of the fixture. */
const early = { document: 'paper', line: 1 };
/** Published on 1 March 2026. */
const later = { document: 'minutes', line: 2 };

const papers = [
  {
    id: 'progress',
    title: 'Progress',
    meeting: { body: 'board', on: '2025-12-01' },
    meets: ['quarterly'],
    tellsOf: { period: '2025-10', source: early },
    newest: [{ metric: 'share', period: '2025-04', source: early }],
    consultation: { closes: '2025-11-30', source: early },
    source: early,
  },
].map((paper) => ({ ...boardPaperSchema.parse(paper), at }));

const duties = [
  {
    id: 'quarterly',
    kind: 'report',
    says: 'Progress',
    by: ['group'],
    to: ['board'],
    about: 'homes',
    frequency: 'quarterly',
    source: early,
  },
  {
    id: 'yearly',
    kind: 'report',
    says: 'Progress',
    to: ['board'],
    about: 'homes',
    frequency: 'yearly',
    source: later,
  },
].map((duty) => ({ ...dutySchema.parse(duty), at }));

const recommendation = recommendationSchema.parse({
  id: 'a',
  paper: 'progress',
  asks: 'approve',
  says: 'it',
  source: early,
  decided: { as: 'approve', subjectTo: 'a review', source: later },
});

/** A board with a report, two promises of which one is printed later, and minutes that come later. */
export const boardsOn = (asOf: string, more: Partial<Workspace> = {}): Knowledge =>
  knowledgeOn(
    workspaceOf([], {
      documents: [
        { id: 'paper', title: 'Paper', publisher: 'Board', published: '2025-12-01', at },
        { id: 'minutes', title: 'Minutes', publisher: 'Board', published: '2026-03-01', at },
      ],
      bodies: [
        { id: 'board', title: 'The Board', at },
        { id: 'group', title: 'The Group', at },
      ],
      meetings: [
        { ...meetingSchema.parse({ body: 'board', on: '2025-12-01', agenda: early, minutes: later }), at },
      ],
      duties,
      papers,
      recommendations: [{ ...recommendation, at }],
      ...more,
    }),
    asOf,
  );
