import type { BaselineStep } from '@ragstone/metrics';
import type { Unit } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { metricSubjects } from '../metric-subject.ts';
import { metricsFor, plan, workspaceOf } from '../workspace.fixture.ts';
import { everyStepFitsItsMetric } from './every-step-fits-its-metric.ts';

const at = { ref: 'fixture.json', path: [] };
const told = (unit: Unit, step: BaselineStep) => {
  const baseline = { from: 'same-period-last-year', minus: step };
  const metrics = metricsFor().map((metric) => ({
    ...metric,
    at,
    ...(metric.id === 'share' ? { unit } : {}),
  }));
  const targets = [{ ...plan, baseline, at }];
  const knowledge = knowledgeOn(workspaceOf([], { metrics, targets }), '2025-12-15');
  return everyStepFitsItsMetric(knowledge, metricSubjects(knowledge)).filter(
    ({ subject }) => subject.metric === 'share',
  );
};

test('points on a count are told once, at the step', () => {
  expect(told('count', { points: 5 })).toMatchObject([
    {
      code: 'target-step-misfit',
      severity: 'error',
      subject: { target: 'plan', metric: 'share' },
      at: { ref: 'fixture.json', path: ['baseline', 'minus'] },
    },
  ]);
});

test('points on a percentage, and any other step, are in order', () => {
  expect(told('percent', { points: 5 })).toEqual([]);
  expect(told('count', { percent: 5 })).toEqual([]);
  expect(told('count', { amount: 5 })).toEqual([]);
});
