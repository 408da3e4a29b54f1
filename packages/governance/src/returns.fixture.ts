import type { Located } from '@ragstone/rag';
import type { Answer, CompletedReturn } from './completed-return.ts';

const at = (line: number) => ({ document: 'paper', line });
const answer = (question: string, value: Answer['value'], line: number): Answer => ({
  question,
  value,
  source: at(line),
});

const answers: readonly Answer[] = [
  answer('cover.signed-off', 'Yes', 10),
  answer('conditions.1', 'Yes', 11),
  answer('conditions.2', 'Yes', 12),
  answer('conditions.3', 'Yes', 13),
  answer('conditions.4', 'Yes', 14),
  answer('assessment.bcf.emergency-admissions-65-rate', 'On track to meet goal', 20),
  {
    ...answer('assessment.bcf.discharge-delay', 'Not on track to meet goal', 21),
    explanation: 'Longer waits.',
  },
  answer('money.spent', 61_507_339, 30),
];

/** A quarter's return as it was printed: every check of the form is passed, and one metric is not assessed. */
export const quarter3Return: Located<CompletedReturn> = {
  id: 'county-quarter-3',
  definition: 'quarter-3',
  place: 'E10000018',
  document: 'paper',
  answers,
  signOffs: [],
  approvals: [{ by: 'authority-chief-executive', on: '2026-01-29', power: 'delegated', source: at(2) }],
  submitted: { on: '2026-01-30', source: at(3) },
  presented: { body: 'county-board', on: '2026-02-26', source: at(4) },
  at: { ref: 'returns', path: [0] },
};

/** A plan signed by five people in five roles. */
export const planReturn: Located<CompletedReturn> = {
  id: 'county-plan',
  definition: 'plan',
  place: 'E10000018',
  document: 'paper',
  answers: answers.slice(0, 4),
  signOffs: [
    'board-chair',
    'authority-chief-executive',
    'icb-chief-executive',
    'section-151-officer',
    'icb-finance-director',
  ].map((role, index) => ({ role, holder: `person-${index + 1}`, source: at(40 + index) })),
  approvals: [{ by: 'authority-chief-executive', on: '2026-05-18', power: 'delegated', source: at(5) }],
  submitted: { on: '2026-05-18', source: at(6) },
  presented: { body: 'county-board', on: '2026-06-15', source: at(7) },
  at: { ref: 'returns', path: [1] },
};
