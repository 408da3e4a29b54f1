import { expect, test } from 'vitest';
import { compareJudgements } from './compare-judgements.ts';
import type { RecordedJudgement } from './known-then.ts';

const judged: RecordedJudgement = {
  ...{
    kind: 'metric',
    subject: 'care.on-time',
    place: 'local:riverside',
    period: '2025-09',
    basis: 'return',
  },
  ...{ breakdown: null, title: 'On time', status: 'green', outcome: null, reasons: '', rule: 'care/on-time' },
  ...{ missed: false, value: 81, target: 80, unit: 'percent' },
};
const october = { ...judged, period: '2025-10' };

test('what is said alike is no change', () => {
  expect(compareJudgements([judged, october], [october, { ...judged, title: 'Another title' }])).toEqual([]);
});

test.each([
  ['status', { status: 'red' }],
  ['value', { value: 81.00000000000001 }],
  ['target', { target: null }],
  ['reasons', { reasons: 'provisional' }],
  ['rule', { rule: null }],
  ['outcome', { outcome: 'Met' }],
  ['missed', { missed: null }],
])('another %s is a change', (_, other) => {
  const to = { ...judged, ...other };
  expect(compareJudgements([judged], [to])).toMatchObject([{ period: '2025-09', from: judged, to }]);
});

test('what one of the two does not judge is a change', () => {
  expect(compareJudgements([judged], [october])).toMatchObject([
    { period: '2025-09', from: judged, to: null },
    { period: '2025-10', from: null, to: october },
  ]);
});
