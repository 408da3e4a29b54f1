import { parseRuleSet, type RuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { everyRated } from './every-rated.ts';
import { explainJudgement } from './explain-judgement.ts';
import { figureOf, workspaceOf } from './workspace.fixture.ts';
import type { Workspace } from './workspace.ts';

const amber = (tolerance: object) => ({
  againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: tolerance } },
});

const readBy = (chosen: string | undefined): RuleSet => {
  const parsed = parseRuleSet(
    {
      id: 'discharge',
      title: 'Discharge against plan',
      version: 1,
      state: 'adopted',
      adopted: { by: 'integration-executive', on: '2025-04-01' },
      forPeriods: { from: '2025-09', to: '2025-11' },
      ratings: [
        {
          id: 'share',
          for: { metrics: ['share'], windows: ['month'] },
          ...amber({ points: 4 }),
          reading: { of: 'Amber is within 4%', chosen, alternatives: 'within-four' },
        },
      ],
    },
    {
      readings: [
        {
          id: 'within-four',
          at: { ref: 'trial.readings.json', path: ['readings', 0] },
          alternatives: [
            { id: 'points', says: '4 points', ...amber({ points: 4 }) },
            { id: 'percent', says: '4% of the plan', ...amber({ percentOfTarget: 4 }) },
          ] as never,
        },
      ],
    },
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.ruleSet;
};

// 4% of 87.5 is 3.5 points: down to 84.0, and by points down to 83.5.
const figures = [
  ...[88, 83.7, 80].map((value, index) =>
    figureOf('actual', 'share', `2025-${index + 9}`.replace('-9', '-09'), value),
  ),
  ...['2025-09', '2025-10', '2025-11'].map((month) => figureOf('target', 'share', month, 87.5)),
];
const workspaceReadBy = (chosen: string | undefined): Workspace =>
  workspaceOf(figures, { ruleSets: [{ ...readBy(chosen), at: { ref: 'trial.rules.json', path: [] } }] });
const asOf = { asOf: '2026-01-31', explain: 'all' } as const;
const judged = (chosen: string | undefined) =>
  assess(workspaceReadBy(chosen), asOf).judgements.filter(({ metric }) => metric === 'share');

test('the reading that was chosen stands, and what depends on it is said beside it', () => {
  const [met, near, missed] = judged('points');
  expect([met, near, missed].map((each) => each?.status)).toEqual(['green', 'amber', 'red']);
  expect(near?.conflicts).toEqual([
    {
      code: 'reading-dependent',
      message: 'The source can be read otherwise: red as “4% of the plan”.',
    },
  ]);
  expect(near?.ratings[0]?.reading).toMatchObject({
    of: 'Amber is within 4%',
    chosen: 'points',
    decides: true,
    alternatives: [
      { id: 'points', status: 'amber' },
      { id: 'percent', status: 'red' },
    ],
  });
  expect([met, missed].map((each) => each?.conflicts)).toEqual([[], []]);
  expect(met?.ratings[0]?.reading?.decides).toBe(false);
});

test('where nobody chose, what depends on the reading is not rated, for that reason', () => {
  expect(judged(undefined).map(({ status, reasons }) => [status, ...reasons])).toEqual([
    ['green'],
    ['not-rated', 'reading-dependent'],
    ['red'],
  ]);
});

test('one finding for each rating counts and names what depends on the reading', () => {
  const found = (chosen: string | undefined) =>
    assess(workspaceReadBy(chosen), asOf).findings.filter(({ code }) => code === 'reading-dependent');
  expect(found('points')).toMatchObject([
    {
      severity: 'warning',
      subject: { rule: 'discharge/share' },
      figures: { dependent: 1, rated: 3 },
      message:
        '1 of 3 answers of discharge/share depend on how “Amber is within 4%” is read. It is read as: points. They are: Left on the ready date, Leicestershire, October 2025.',
    },
  ]);
  expect(found(undefined)[0]?.message).toContain('Nobody has chosen a reading.');
});

test('an explanation prints the reading and what each other one says', () => {
  const workspace = workspaceReadBy('points');
  const near = judged('points')[1];
  const lines = near === undefined ? [] : explainJudgement(near, workspace);
  expect(lines).toContain('  The source says “Amber is within 4%”. It is read as: points.');
  expect(lines).toContain('    4% of the plan: red');
});

test('another engine is given every reading to rate again', () => {
  const rated = [...everyRated(workspaceReadBy('points'), asOf)];
  expect(rated).toHaveLength(9);
});
