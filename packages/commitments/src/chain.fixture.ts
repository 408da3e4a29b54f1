import type { Located, Locus, Source } from '@ragstone/rag';
import type { Action } from './action.ts';
import type { Commitment } from './commitment.ts';
import type { CommitmentRecords } from './commitment-records.ts';
import type { DeliveryPlan } from './delivery-plan.ts';
import type { Indicator } from './indicator.ts';
import type { Strategy } from './strategy.ts';
import type { ReviewDecision, StrategyReview } from './strategy-review.ts';
import type { SuccessMeasure } from './success-measure.ts';

const at: Locus = { ref: 'fixture.json', path: [] };
const source: Source = { document: 'paper', line: 1 };

export const commitment = (id: string, more: Partial<Commitment> = {}): Located<Commitment> => ({
  id,
  ref: null,
  version: 'new',
  priority: 'start',
  subPriority: null,
  says: `promise ${id}`,
  owners: [],
  approved: null,
  promises: null,
  insteadOfActions: null,
  source,
  at,
  ...more,
});

export const action = (id: string, more: Partial<Action> = {}): Located<Action> => ({
  id,
  plan: 'plan',
  ref: id,
  says: `do ${id}`,
  serves: ['kept'],
  owners: ['lead'],
  due: '2026-09-30',
  done: null,
  status: 'Under way',
  milestones: [],
  source,
  at,
  ...more,
});

export const measure = (id: string, more: Partial<SuccessMeasure> = {}): Located<SuccessMeasure> => ({
  id,
  plan: 'plan',
  says: `more of ${id}`,
  serves: ['kept'],
  periods: null,
  target: null,
  source,
  at,
  ...more,
});

export const indicator = (id: string, more: Partial<Indicator> = {}): Located<Indicator> => ({
  id,
  plan: 'plan',
  code: null,
  says: `rate of ${id}`,
  shows: ['m1'],
  metric: null,
  askedBy: null,
  reported: [],
  source,
  at,
  ...more,
});

export const decision = (of: string, more: Partial<ReviewDecision> = {}): ReviewDecision => ({
  commitment: of,
  decision: 'change',
  into: ['kept'],
  destination: null,
  rationale: 'clearer',
  source,
  ...more,
});

export const review = (...decisions: readonly ReviewDecision[]): Located<StrategyReview> => ({
  id: 'review',
  title: 'The review',
  from: 'old',
  to: 'new',
  decisions,
  source,
  at,
});

export const plan = (more: Partial<DeliveryPlan> = {}): Located<DeliveryPlan> => ({
  id: 'plan',
  title: 'The plan',
  objective: null,
  delivers: 'new',
  asAt: '2026-03-31',
  reportsTo: 'board',
  governedBy: null,
  vocabulary: 'progress',
  placeholders: [],
  projects: [],
  risks: [],
  pointsForEscalation: [],
  watched: [],
  caseStudies: [],
  source,
  at,
  ...more,
});

const start = {
  id: 'start',
  title: 'Best start',
  kind: 'life-course',
  owners: ['board'],
  subPriorities: [],
  source,
} as const;

export const strategy: Located<Strategy> = {
  id: 'strategy',
  title: 'The strategy',
  place: null,
  versions: [
    {
      id: 'old',
      title: 'The first wording',
      priorities: [start],
      printed: [{ of: 'commitments', value: 2, source }],
      source,
    },
    { id: 'new', title: 'The second wording', priorities: [start], printed: [], source },
  ],
  source,
  at,
};

/** The smallest chain that holds: two promises become one, with an action, a measure and an indicator. */
export const sound: CommitmentRecords = {
  strategies: [strategy],
  commitments: [
    commitment('first', { version: 'old' }),
    commitment('second', { version: 'old' }),
    commitment('kept'),
  ],
  strategyReviews: [
    review(decision('first'), decision('second', { decision: 'remove', into: [], rationale: 'done' })),
  ],
  deliveryPlans: [plan()],
  actions: [action('A1')],
  successMeasures: [measure('m1')],
  indicators: [indicator('i1')],
  vocabularies: [
    {
      id: 'progress',
      title: 'Words of progress',
      terms: [
        { words: 'Under way', says: null, rag: 'amber' },
        { words: 'On track', says: 'met', rag: null },
      ],
    },
  ],
};
