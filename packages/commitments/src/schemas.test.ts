import { describe, expect, test } from 'vitest';
import { deliveryPlanSchema } from './delivery-plan-schema.ts';
import {
  actionSchema,
  commitmentSchema,
  indicatorSchema,
  strategyReviewSchema,
  strategySchema,
  successMeasureSchema,
} from './schemas.ts';

const source = { document: '003', line: 1284 };

test('what a file leaves out is null: unknown, never no', () => {
  expect(actionSchema.parse({ id: 'a', plan: 'p', says: 'do', source })).toEqual({
    id: 'a',
    plan: 'p',
    ref: null,
    says: 'do',
    serves: [],
    owners: [],
    due: null,
    done: null,
    status: null,
    milestones: [],
    source,
  });
  expect(commitmentSchema.parse({ id: 'c', version: 'v', priority: 'x', source })).toMatchObject({
    says: null,
    approved: null,
    promises: null,
    insteadOfActions: null,
  });
});

test('a plan may be no more than its name', () => {
  expect(deliveryPlanSchema.parse({ id: 'p', title: 'Plan', asAt: '2026-02-26', source })).toMatchObject({
    delivers: null,
    vocabulary: null,
    projects: [],
    pointsForEscalation: [],
  });
});

describe('refused', () => {
  test.each(['TBC', '31/03/2026', '2026-03'])('a date that is no day: %s', (due) => {
    expect(actionSchema.safeParse({ id: 'a', plan: 'p', says: 'do', due, source }).success).toBe(false);
  });

  test('an unknown key', () => {
    expect(
      indicatorSchema.safeParse({ id: 'i', plan: 'p', says: 'rate', measures: [], source }).success,
    ).toBe(false);
  });

  test('a decision of no known kind', () => {
    const decisions = [{ commitment: 'c', decision: 'CHANGE NEW', source }];
    expect(
      strategyReviewSchema.safeParse({ id: 'r', title: 'R', from: 'a', to: 'b', decisions, source }).success,
    ).toBe(false);
  });

  test('a record without its source', () => {
    expect(successMeasureSchema.safeParse({ id: 'm', plan: 'p', says: 'more' }).success).toBe(false);
    expect(strategySchema.safeParse({ id: 's', title: 'S', versions: [] }).success).toBe(false);
  });
});
