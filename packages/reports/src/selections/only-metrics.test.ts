import { expect, test } from 'vitest';
import { leicestershire } from '../../test/fixture/leicestershire.ts';
import { renderMarkdown } from '../renderers/markdown/render-markdown.ts';
import { templates } from '../templates/templates.ts';
import { onlyMetrics } from './only-metrics.ts';
import type { PaperInput } from './paper-input.ts';

const { assessment } = leicestershire;
const [some] = assessment.judgements;
if (some === undefined) throw new Error('no judgement');

/** The same, with a draft that rates a metric of another system, an exception of it and a count. */
const withOther: PaperInput = {
  ...leicestershire,
  assessment: {
    ...assessment,
    ruleSets: [
      ...assessment.ruleSets,
      { id: 'screening', version: 1, hash: '', title: 'Screening', state: 'draft' },
    ],
    judgements: [
      ...assessment.judgements,
      {
        ...some,
        metric: 'screening.breast',
        title: 'Breast screening',
        ratings: some.ratings.map((each) => ({ ...each, rule: 'screening/breast' })),
      },
    ],
    exceptions: [
      ...assessment.exceptions,
      {
        subject: { metric: 'screening.breast', place: 'E10000018', period: '2025' },
        title: 'Breast screening',
        status: 'red',
        cause: '',
        kind: 'missed' as const,
        rule: 'screening/breast',
        owner: null,
        route: null,
        since: null,
        ask: null,
        nextMeeting: null,
        papersDue: null,
      },
    ],
  },
};

test('what is about other metrics goes, with the rule set that rates nothing else', () => {
  const isOwn = (metric: string): boolean => metric.startsWith('bcf.');
  expect(onlyMetrics(withOther, isOwn).assessment).toEqual(onlyMetrics(leicestershire, isOwn).assessment);
  expect(onlyMetrics(leicestershire, () => true)).toEqual(leicestershire);
});

test('what a delivery plan holds goes too', () => {
  const [question] = assessment.subjects;
  if (question === undefined) throw new Error('no subject');
  const action = { ...question, kind: 'action', id: 'plan.a1', plan: 'plan', ratings: [] } as const;
  const exception = {
    subject: { kind: 'action', id: 'plan.a1', plan: 'plan' },
    title: 'Do it',
    status: 'red',
    kind: 'missed',
    cause: 'Overdue.',
    rule: 'plan/on-time',
    owner: null,
    route: null,
    since: null,
    ask: null,
    nextMeeting: null,
    papersDue: null,
  } as const;
  const withPlan: PaperInput = {
    ...leicestershire,
    assessment: {
      ...assessment,
      subjects: [...assessment.subjects, action],
      exceptions: [...assessment.exceptions, exception],
    },
  };
  expect(templates.bcf.fill(withPlan)).toEqual(templates.bcf.fill(leicestershire));
});

test('another system beside it changes no byte of the Better Care Fund paper', () => {
  expect(templates.bcf.fill(withOther)).toEqual(templates.bcf.fill(leicestershire));
});

test('what boards are owed has a paper of its own, and is not in that of a fund', () => {
  const duty = {
    kind: 'duty' as const,
    plan: null,
    owners: [],
    id: 'quarterly',
    title: 'Progress',
    status: 'red' as const,
    outcome: 'Late',
    reasons: [],
    rule: 'boards/owed',
    facts: {},
    ratings: [
      {
        rule: 'boards/owed',
        standing: true,
        status: 'red' as const,
        outcome: 'Late',
        reasons: [],
        marks: [],
        draft: false,
      },
    ],
    duties: [],
    explanation: null,
  };
  const owed = {
    ...assessment,
    ruleSets: [
      ...assessment.ruleSets,
      { id: 'boards', version: 1, hash: '', title: 'Boards', state: 'adopted' as const },
    ],
    subjects: [...assessment.subjects, duty],
    findings: [
      ...assessment.findings,
      {
        code: 'duty-late',
        severity: 'warning' as const,
        subject: { duty: 'quarterly' },
        message: 'Late.',
        figures: {},
        source: { file: null, line: null, column: null, document: null, documentLine: null },
      },
    ],
    exceptions: [
      ...assessment.exceptions,
      {
        kind: 'missed' as const,
        subject: { kind: 'duty', id: 'quarterly' },
        title: 'Progress',
        status: 'red' as const,
        cause: 'Late.',
        rule: 'boards/owed',
        owner: null,
        route: 'another-board',
        since: null,
        ask: null,
        nextMeeting: null,
        papersDue: null,
      },
    ],
  };
  const withOwed = { ...leicestershire, assessment: owed };
  expect(onlyMetrics(withOwed, () => true)).toEqual(leicestershire);
  const exceptions = renderMarkdown(templates.exceptions.fill(withOwed));
  expect(exceptions).not.toContain('Progress');
  expect(renderMarkdown(templates.exceptions.fill({ ...withOwed, board: undefined }))).toContain('Progress');
});

test('what is found in a rule or a target of another system goes with it, and in its own stays', () => {
  const isOwn = (metric: string): boolean => metric.startsWith('bcf.');
  const [finding] = assessment.findings;
  if (finding === undefined) throw new Error('no finding');
  const screening = { id: 'screening', ratings: [{ id: 'breast', target: 'more-screening' }] };
  const found = (subject: Readonly<Record<string, string>>) => ({
    ...finding,
    subject,
    message: JSON.stringify(subject),
  });
  const others = [found({ rule: 'screening/breast' }), found({ target: 'more-screening' })];
  const owns = [found({ rule: 'better-care-fund/a' }), found({ target: 'named-by-nobody' })];
  const { findings } = onlyMetrics(
    {
      ...withOther,
      workspace: {
        ...leicestershire.workspace,
        ruleSets: [...leicestershire.workspace.ruleSets, screening as never],
      },
      assessment: { ...withOther.assessment, findings: [...others, ...owns] },
    },
    isOwn,
  ).assessment;
  expect(findings).toEqual(owns);
});
