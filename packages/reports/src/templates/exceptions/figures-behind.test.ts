import type { FigureSource, Judgement } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { leicestershire } from '../../../test/fixture/leicestershire.ts';
import type { Text } from '../../model/text.ts';
import { paperScope } from '../../selections/paper-scope.ts';
import { figuresBehind } from './figures-behind.ts';

const plain = (text: Text | null): string =>
  (text ?? []).map((each) => (typeof each === 'string' ? each : 'text' in each ? each.text : '')).join('');

const [share] = leicestershire.assessment.judgements.filter(
  (each) => each.metric === 'bcf.discharged-on-ready-date' && each.period === '2025-11',
);
if (share === undefined) throw new Error('no judgement');

const saidOf = (judgement: Judgement): string => {
  const { metric, place, period } = judgement;
  const assessment = { ...leicestershire.assessment, judgements: [judgement] };
  const exception = {
    subject: { metric, place, period },
    title: '',
    status: judgement.status,
    cause: '',
    kind: 'missed' as const,
    rule: null,
    owner: null,
    route: null,
    since: null,
    ask: null,
    nextMeeting: null,
    papersDue: null,
  };
  return plain(figuresBehind(paperScope({ ...leicestershire, assessment }), exception));
};

const parentOf = (role: FigureSource['role'], metric: string, value: number, line: number): FigureSource => ({
  role,
  metric,
  period: '2025-11',
  basis: 'template',
  value,
  decimals: 0,
  vintage: '2026-06-15',
  document: '001',
  line,
  file: 'figures.csv',
  row: 2,
});

test('a printed figure is printed at its line', () => {
  expect(saidOf(share)).toBe(
    'Actual 84.2% for November 2025. Printed at 001, line 2096. Target 87.5%. Printed at 001, line 1372.',
  );
});

test('a number that was worked out is cited to its parents, each with its line', () => {
  const delay: Judgement = {
    ...share,
    metric: 'bcf.discharge-delay',
    unit: 'days',
    decimals: 2,
    value: 0.7268,
    target: 0.38,
    sources: [
      parentOf('actual', 'bcf.days-from-ready-date', 4.6, 2098),
      parentOf('actual', 'bcf.discharged-on-ready-date', 84.2, 2096),
      parentOf('target', 'bcf.discharge-delay', 0.38, 1371),
    ],
  };
  expect(saidOf(delay)).toMatch(
    /^Actual 0\.73 days for November 2025\. Worked out from .* \(001, line 2098\) and .* 84\.2% \(001, line 2096\)\. Target 0\.38 days\. Printed at 001, line 1371\.$/,
  );
});

test('a planned rate without an actual is worked out from its count and the population', () => {
  const rate: Judgement = {
    ...share,
    metric: 'bcf.residential-admissions-65-rate',
    value: null,
    unit: 'per-100000',
    target: 545.3,
    sources: [
      parentOf('actual', 'population.65-and-over', 157_349, 1363),
      parentOf('target', 'bcf.residential-admissions-65', 858, 1384),
    ],
  };
  expect(saidOf(rate)).toMatch(
    /^No figure\. Target 545\.3 per 100,000\. Worked out from .*1384\) and .*1363\)\.$/,
  );
});

test('of two parts of the people each exception tells its own figure', () => {
  const parts = [
    { ...share, value: 80.9, breakdown: { sex: 'female' } },
    { ...share, value: 73.4, breakdown: { sex: 'male' } },
  ];
  const { metric, place, period } = share;
  const scope = paperScope({
    ...leicestershire,
    assessment: { ...leicestershire.assessment, judgements: parts },
  });
  const male = { metric, place, period, breakdown: 'sex=male' };
  const blank = {
    title: '',
    status: null,
    kind: 'missed' as const,
    cause: '',
    rule: null,
    owner: null,
    route: null,
    since: null,
    ask: null,
    nextMeeting: null,
    papersDue: null,
  };
  expect(plain(figuresBehind(scope, { ...blank, subject: male }))).toMatch(/^Actual 73\.4%/);
  expect(figuresBehind(scope, { ...blank, subject: { metric, place, period } })).toBeNull();
});
