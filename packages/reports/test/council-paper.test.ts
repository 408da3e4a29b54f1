import type { EscalationOutcome } from '@ragstone/assurance';
import type { DeliveryPlan, Indicator } from '@ragstone/commitments';
import { expect, test } from 'vitest';
import type { PaperInput } from '../src/index.ts';
import { asText } from './fixture/as-text.ts';
import { boards } from './fixture/boards.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const sectionOf = (heading: string, input: PaperInput): string => {
  const [, after = ''] = asText('bcf', 'markdown', input).split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
};

const at = { ref: 'fixture', path: [] };
const source = { document: '001', line: 7 };

const plan = {
  ...{ id: 'homes', title: 'Homes', projects: [], reportsTo: null, governedBy: null, source, at },
  risks: [
    {
      ...{ id: 'r', says: 'Too few carers', about: [], likelihood: 'High', source },
      ...{ mitigations: ['hire earlier'], owners: ['lead-for-discharge'] },
    },
  ],
} as unknown as DeliveryPlan & { readonly at: typeof at };

const tiedTo = (metric: string): PaperInput => ({
  ...leicestershire,
  workspace: {
    ...leicestershire.workspace,
    deliveryPlans: [plan],
    indicators: [
      { id: 'i', plan: 'homes', metric, shows: [], source, at } as unknown as Indicator & {
        readonly at: typeof at;
      },
    ],
  },
});

test('the risks are those of a plan that an indicator ties to a metric of the fund', () => {
  expect(sectionOf('Risk assessment', tiedTo('bcf.discharge-delay'))).toContain(
    '| Too few carers | High | Hire earlier. | Lead for discharge |',
  );
  for (const input of [tiedTo('vaccination.flu'), leicestershire])
    expect(sectionOf('Risk assessment', input)).toContain('None recorded');
});

const escalation = (metric: string): EscalationOutcome =>
  ({
    ...{ id: metric, rule: 'a/b', version: 1, subject: { metric }, title: `On ${metric}` },
    ...{ state: 'sustained', level: 2, since: '2025-07', attention: 'open', draft: false },
    ...{ route: 'leicestershire-hwb', ask: 'decide', owner: null, nextMeeting: null, starts: null },
    ...{ why: ['missed in July and August 2025'], history: [], decisions: [] },
  }) as unknown as EscalationOutcome;

test('what the rules have raised about the fund is told, and about nothing else', () => {
  const { assessment } = leicestershire;
  const escalations = [escalation('bcf.discharge-delay'), escalation('vaccination.flu')];
  const text = sectionOf('Exceptions and escalations', {
    ...leicestershire,
    assessment: { ...assessment, escalations },
  });
  expect(text).toContain('| On bcf.discharge-delay | Still open at level 2 since July 2025 |');
  expect(text).not.toContain('vaccination.flu');
});

/** A paper about the fund came before the board in February, and the minutes say what became of it. */
const withPaper = (subjectTo: string | undefined): PaperInput => {
  const { workspace } = boards;
  const newest = [{ metric: 'bcf.discharge-delay', period: '2025-12', source }];
  return {
    ...boards,
    assessment: leicestershire.assessment,
    workspace: {
      ...workspace,
      papers: workspace.papers.map((paper) => ({ ...paper, newest })),
      recommendations: workspace.recommendations.map((each) => ({
        ...each,
        decided: subjectTo === undefined ? null : { as: 'approve', subjectTo, source },
      })),
    },
  };
};

test('what was resolved of the last paper is a previous decision, and what nobody knows is said', () => {
  const heading = 'Policy framework and previous decisions';
  expect(sectionOf(heading, withPaper('a review by NHS England'))).toContain(
    'to approve the plan: it was resolved to approve, subject to a review by NHS England (001, line 7)',
  );
  expect(sectionOf(heading, withPaper(undefined))).toContain('what was resolved is not known (001, line 10)');
});

test('a return that nobody approved, and a meeting ahead, stand in the timetable', () => {
  const { assessment } = leicestershire;
  const returns = assessment.returns.map((each) => ({ ...each, approval: null, submitted: null }));
  const text = sectionOf('Timetable for decisions', {
    ...boards,
    assessment: { ...assessment, returns },
  });
  expect(text).toMatch(/year-end return: due \| Whoever submits it \| Passed; not recorded as submitted/);
  expect(text).toMatch(/No day recorded \| [^|]+: approval \| Not recorded/);
  expect(text).toContain(
    '| 17 September 2026 | Meeting | Leicestershire Health and Wellbeing Board | To come |',
  );
});
