import { periodOf } from '@ragstone/calendar';
import type { Figure } from '@ragstone/metrics';
import { expect, test } from 'vitest';
import { leicestershire } from '../../test/fixture/leicestershire.ts';
import { figuresSince } from './figures-since.ts';
import { paperScope } from './paper-scope.ts';

const figure = (month: string, vintage: string): Figure => ({
  ...{ role: 'actual', metric: 'share', place: 'E10000018', period: periodOf(month), breakdown: null },
  ...{ basis: 'form', vintage, status: 'final', value: 80, decimals: 1, labelled: null, caveat: null },
  ...{ bounds: null, count: null, denominator: null, limits: null },
  ...{ source: { document: '001', line: 1 }, at: { ref: 'share.csv', path: [] } },
});
const since = (figures: readonly Figure[]): string => {
  const { workspace, assessment } = leicestershire;
  return figuresSince(paperScope({ assessment, workspace: { ...workspace, figures } }), '2026-02-26');
};

test('a figure that is new, one in place of an earlier one, and none of another day', () => {
  const known = figure('2025-04', '2026-02-01');
  expect(since([known])).toBe('No figure has come since');
  expect(since([known, figure('2025-05', '2026-03-01')])).toBe('1 figure has come since');
  expect(since([known, figure('2025-04', '2026-03-01'), figure('2025-05', '2026-03-01')])).toBe(
    '2 figures have come since, 1 of them in place of an earlier one',
  );
  expect(since([known, figure('2025-05', '2027-01-01')])).toBe('No figure has come since');
});
