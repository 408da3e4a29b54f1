import { completedReturnSchema, returnDefinitionSchema } from '@ragstone/governance';
import { workspaceOf } from '../workspace.fixture.ts';
import type { Workspace } from '../workspace.ts';

const at = { ref: 'returns', path: [] };
const yesOrNo = { kind: 'choice', options: ['Yes', 'No'] } as const;
const asked = { answer: yesOrNo, checked: true, expected: true };

const form = returnDefinitionSchema.parse({
  id: 'plan',
  title: 'The plan',
  financialYear: 'FY2026-27',
  sections: [
    {
      id: 'conditions',
      title: 'Conditions',
      questions: [
        { ...asked, id: 'agreed', asks: 'Agreed?' },
        {
          ...asked,
          id: 'kept',
          asks: 'Kept?',
          demands: [{ when: 'No', requires: ['explanation'] }],
        },
      ],
    },
  ],
  due: '2026-05-19T12:00[Europe/London]',
  signOffs: [
    { role: 'board-chair', required: true, mayBeDelegated: true, checkedBy: [] },
    { role: 'finance-director', required: true, mayBeDelegated: true, checkedBy: [] },
  ],
  source: { document: 'paper', line: 2 },
});

/** The form as one place sent it in, with one answer that lacks what it demands and one signature of two. */
const completed = (place: string) =>
  completedReturnSchema.parse({
    id: `plan-of-${place}`,
    definition: 'plan',
    place,
    document: 'pack',
    answers: [
      { question: 'agreed', value: 'Yes', source: { document: 'pack', line: 10 } },
      { question: 'kept', value: 'No', source: { document: 'pack', line: 11 } },
    ],
    signOffs: [{ role: 'board-chair', holder: 'person-1', source: { document: 'pack', line: 12 } }],
    approvals: [
      { by: 'chief-executive', on: '2026-05-18', power: 'own', source: { document: 'pack', line: 13 } },
    ],
    submitted: { on: '2026-05-21', source: { document: 'pack', line: 14 } },
    presented: { body: 'board', on: '2026-06-15', source: { document: 'pack', line: 15 } },
  });

/**
 * A form that was known from 1 December 2025 and due on 19 May 2026 at noon, sent two working days late, by places that
 * nobody has seen complete it before the pack of 15 June 2026.
 */
export const withReturns = (places: readonly string[], more: Partial<Workspace> = {}): Workspace =>
  workspaceOf([], {
    documents: [
      { id: 'paper', title: 'Paper', publisher: 'Board', published: '2025-12-01', at },
      { id: 'pack', title: 'Pack', publisher: 'Board', published: '2026-06-15', at },
    ],
    returnDefinitions: [{ ...form, at }],
    returns: places.map((place) => ({ ...completed(place), at })),
    ...more,
  });
