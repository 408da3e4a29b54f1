import { periodOf } from '@ragstone/calendar';
import type { Figure, FigureRole, Metric, NamedTarget } from '@ragstone/metrics';
import type { Located, Polarity } from '@ragstone/rag';
import { parseRuleSet, type RuleSet } from '@ragstone/rules';
import { emptyWorkspace } from './empty-workspace.ts';
import type { Workspace } from './workspace.ts';

const at = { ref: 'fixture.json', path: [] };
const located = <T extends object>(record: T): Located<T> => ({ ...record, at });

/** A share and the delay derived from it and its days, by month, with a plan for each: the smallest whole journey. */
export const metricsFor = (polarity: Polarity = 'higher'): readonly Metric[] => {
  const plain = {
    decimals: 1,
    frequency: 'month',
    publication: { lagDays: 30, lateForDays: 60 },
    aggregation: { method: 'mean', order: 'derive-then-aggregate' },
    standingBasis: 'form',
    expected: { places: ['E10000018'], from: '2025-04', to: null },
    owner: 'lead-for-discharge',
  } as const;
  return [
    { ...plain, id: 'share', title: 'Left on the ready date', unit: 'percent', polarity, role: 'headline' },
    { ...plain, id: 'days', title: 'Days when late', unit: 'days', polarity: 'lower', role: 'component' },
    {
      ...plain,
      id: 'delay',
      title: 'Average delay',
      unit: 'days',
      decimals: 2,
      polarity: 'lower',
      role: 'headline',
      derivation: { kind: 'average-delay', shareOnTime: 'share', daysWhenLate: 'days', targets: 'derived' },
    },
  ];
};

export const ruleSetFor = (figures: Partial<RuleSet['figures']> = {}): RuleSet => {
  const parsed = parseRuleSet({
    id: 'discharge',
    title: 'Discharge against plan',
    version: 1,
    state: 'adopted',
    adopted: { by: 'integration-executive', on: '2025-04-01' },
    forPeriods: { from: '2025-04', to: '2026-03' },
    figures: {
      provisional: 'rate-and-mark',
      partWindow: 'compare-same-months',
      caveated: 'do-not-rate',
      ...figures,
    },
    ratings: [
      {
        id: 'share',
        for: { metrics: ['share'], windows: ['month', 'quarter', 'year-to-date'] },
        againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
      },
      {
        id: 'delay',
        for: { metrics: ['delay'], windows: ['month', 'quarter', 'year-to-date'] },
        againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { percentOfTarget: 10 } } },
      },
    ],
    duties: [],
    rollUps: [
      {
        id: 'headline',
        of: { role: 'headline', window: 'month' },
        says: 'on track on {green} of {all} metrics',
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.ruleSet;
};

export const plan: NamedTarget = {
  id: 'plan',
  title: 'The plan',
  basis: 'form',
  from: '2025-04',
  to: '2026-03',
  test: 'polarity',
};

export const figureOf = (
  role: FigureRole,
  metric: string,
  period: string,
  value: number | null,
  more: Partial<Figure> = {},
): Figure => ({
  role,
  metric,
  place: 'E10000018',
  period: periodOf(period),
  breakdown: null,
  basis: 'form',
  vintage: '2025-12-01',
  status: value === null ? 'missing' : 'final',
  value,
  decimals: 1,
  labelled: null,
  caveat: null,
  bounds: null,
  count: null,
  denominator: null,
  limits: null,
  source: { document: 'paper', line: 1 },
  at,
  ...more,
});

export const workspaceOf = (figures: readonly Figure[], more: Partial<Workspace> = {}): Workspace => ({
  ...emptyWorkspace('fixture', 'Fixture'),
  documents: [located({ id: 'paper', title: 'Paper', publisher: 'Board', published: '2025-12-01' })],
  places: [located({ id: 'E10000018', name: 'Leicestershire' })],
  bases: [located({ id: 'form', title: 'The national form' })],
  metrics: metricsFor().map(located),
  figures,
  targets: [located(plan)],
  ruleSets: [located(ruleSetFor())],
  ...more,
});
