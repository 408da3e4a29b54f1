import type { Located } from '@ragstone/rag';
import type { Question, ReturnDefinition, Section, SignOffDuty } from './return-definition.ts';

const source = { document: 'paper', line: 1 };
const onTrack = ['On track to meet goal', 'Not on track to meet goal'];

const question = (id: string, asks: string, more: Partial<Question> = {}): Question => ({
  id,
  asks,
  answer: { kind: 'choice', options: ['Yes', 'No'] },
  checked: true,
  expected: true,
  demands: [],
  ...more,
});

const cover: Section = {
  id: 'cover',
  title: 'Cover',
  questions: [
    question('cover.signed-off', 'Signed off for the board?', {
      demands: [{ when: 'No', requires: ['expected-date'] }],
    }),
  ],
};

const conditions = (
  requires: Question['demands'][number]['requires'],
  ...titles: readonly string[]
): Section => ({
  id: 'conditions',
  title: 'National conditions',
  questions: titles.map((title, index) =>
    question(`conditions.${index + 1}`, title, { demands: [{ when: 'No', requires }] }),
  ),
});

const reportedConditions = conditions(
  ['explanation', 'mitigating-actions'],
  'Plans jointly agreed',
  'Objectives implemented',
  'Funding conditions kept',
  'Oversight kept',
);

/** The form's checker looks at no assessment of a metric. */
const metrics: Section = {
  id: 'metrics',
  title: 'Metrics',
  questions: [
    'bcf.emergency-admissions-65-rate',
    'bcf.discharge-delay',
    'bcf.residential-admissions-65-rate',
  ].map((about) =>
    question(`assessment.${about}`, `Assessment of ${about}`, {
      answer: { kind: 'choice', options: onTrack },
      checked: false,
      about,
      demands: [{ when: 'Not on track to meet goal', requires: ['explanation'] }],
    }),
  ),
};

const money: Section = {
  id: 'money',
  title: 'Income and expenditure',
  questions: [
    question('money.spent', 'Spent in the year to date', { answer: { kind: 'money' } }),
    question('money.narrative', 'Changes above 5 percent', {
      answer: { kind: 'text' },
      expected: false,
      checked: false,
    }),
  ],
};

const impact: Section = {
  id: 'impact',
  title: 'Year-end impact',
  questions: [
    question('impact.as-planned', 'Schemes carried out as planned?'),
    question('impact.agreed-on', 'Agreed on', { answer: { kind: 'date' }, expected: false, checked: false }),
  ],
};

const form = (
  id: string,
  financialYear: string,
  due: string,
  sections: readonly Section[],
  signOffs: readonly SignOffDuty[] = [],
): Located<ReturnDefinition> => ({
  id,
  title: `Better Care Fund ${id}`,
  financialYear,
  due,
  sections,
  signOffs,
  source,
  at: { ref: id, path: [] },
});

export const quarter3Form: Located<ReturnDefinition> = form(
  'quarter-3',
  'FY2025-26',
  '2026-01-30T23:59[Europe/London]',
  [cover, reportedConditions, metrics, money],
);

export const yearEndForm: Located<ReturnDefinition> = form(
  'year-end',
  'FY2025-26',
  '2026-06-05T23:59[Europe/London]',
  [cover, reportedConditions, metrics, money, impact],
);

const duty = (role: string, mayBeDelegated: boolean, ...checkedBy: readonly string[]): SignOffDuty => ({
  role,
  required: true,
  mayBeDelegated,
  checkedBy,
});

export const planForm: Located<ReturnDefinition> = form(
  'plan',
  'FY2026-27',
  '2026-05-19T12:00[Europe/London]',
  [
    cover,
    conditions(
      ['mitigating-actions', 'timeframe'],
      'Expenditure agreed',
      'Grant conditions kept',
      'Reporting kept',
    ),
  ],
  [
    duty('board-chair', true, 'section-151-officer', 'icb-finance-director'),
    duty('authority-chief-executive', false, 'section-151-officer'),
    duty('icb-chief-executive', false, 'icb-finance-director'),
    duty('section-151-officer', true),
    duty('icb-finance-director', true),
  ],
);
