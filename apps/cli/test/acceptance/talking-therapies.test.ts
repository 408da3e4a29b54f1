import { type Assessment, assess, type Judgement } from '@ragstone/assurance';
import { printQuantity } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { assessed, claimOf, claimsAt, llr } from '../llr.ts';

const scrutiny = '2025-09-03';
const whole = 'local:llr';
const leicester = 'E06000016';

const at = ({ judgements }: Assessment, metric: string, place: string, period: string): Judgement => {
  const found = judgements.find(
    (each) => each.metric === metric && each.place === place && each.period === period,
  );
  if (found === undefined) throw new Error(`no judgement of ${metric} ${place} ${period}`);
  return found;
};

const months = ['2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07'];

const missedIn = (assessment: Assessment, metric: string, place: string): readonly string[] =>
  months.filter((month) => at(assessment, metric, place, month).missed === true);

test('912 completions where 924 were planned start a recovery plan, and nobody is named who is told', async () => {
  const assessment = await assessed(scrutiny);
  const completed = at(assessment, 'talking-therapies.completed', whole, '2025-07');
  expect(completed).toMatchObject({ value: 912, target: 924, missed: true, status: 'amber' });
  expect(completed.variance).toMatchObject({ absolute: -12 });
  expect(completed.variance?.percent).toBeCloseTo(-1.2987, 4);
  expect(claimOf(assessment, '002', 1164, 12)).toMatchObject({ verdict: 'confirmed' });
  const plan = assessment.escalations.find(({ rule }) => rule === 'talking-therapies/recovery-plan');
  expect(plan).toMatchObject({
    state: 'raised',
    since: '2025-07',
    route: null,
    draft: true,
    starts: {
      what: 'recovery plan',
      owner: 'talking-therapies-provider',
      withinWorkingDays: null,
      check: { every: 'week', what: ['caseloads', 'staff time with patients'] },
    },
  });
});

test('February is 66% in June and 67% in September: missed on the one, met on the other, so not rated', async () => {
  const assessment = await assessed(scrutiny);
  const february = at(assessment, 'talking-therapies.reliable-improvement', whole, '2025-02');
  expect(february).toMatchObject({ status: 'not-rated', reasons: ['figures-conflict'], value: 67 });
  expect(february.conflicts.map(({ message }) => message)).toEqual([
    'As known from 4 June 2025 it is 66% against 67%: amber, not green.',
  ]);
  expect(claimOf(assessment, '002', 210, 66).verdict).toBe('conflicting');
  expect(at(assessment, 'talking-therapies.reliable-recovery', whole, '2025-02')).toMatchObject({
    status: 'green',
    value: 50,
    conflicts: [],
  });
});

test('the latest wins where the rules say so', async () => {
  const workspace = await llr();
  const ruleSets = workspace.ruleSets.map((ruleSet) => ({
    ...ruleSet,
    figures: { ...ruleSet.figures, restated: 'latest-stands' as const },
  }));
  const trusted = assess({ ...workspace, ruleSets }, { asOf: scrutiny });
  expect(at(trusted, 'talking-therapies.reliable-improvement', whole, '2025-02')).toMatchObject({
    status: 'green',
    conflicts: [],
  });
});

test('on track as a whole, and Leicester missed it in five months of six: both are shown', async () => {
  const assessment = await assessed(scrutiny);
  const metric = 'talking-therapies.reliable-recovery';
  expect(missedIn(assessment, metric, whole)).toEqual(['2025-06']);
  expect(missedIn(assessment, metric, leicester)).toEqual([
    '2025-02',
    '2025-04',
    '2025-05',
    '2025-06',
    '2025-07',
  ]);
  expect(missedIn(assessment, metric, 'local:leicestershire-rutland')).toEqual([]);
  expect(missedIn(assessment, metric, 'local:west-leicestershire')).toEqual([]);
  expect(claimsAt(assessment, '002', 1168).map(({ verdict }) => verdict)).toEqual(['confirmed', 'confirmed']);
  expect(
    assessment.exceptions.filter(({ subject }) => subject.metric === metric && subject.place === leicester),
  ).toMatchObject([{ status: 'red', cause: expect.stringContaining('44% against a target of 48%') }]);
  expect(
    assessment.findings.filter(
      ({ code, subject }) => code === 'whole-hides-part' && subject.metric === metric,
    ),
  ).toMatchObject([
    { severity: 'warning', subject: { place: leicester, whole }, figures: { met: 5, missed: 4 } },
  ]);
});

test('48% is the mean of April to July only once it is rounded; Leicester’s is 43.25%', async () => {
  const assessment = await assessed(scrutiny);
  const toDate = claimOf(assessment, '002', 1170, 48);
  expect(toDate).toMatchObject({ verdict: 'confirmed', computed: 47.75 });
  expect(printQuantity(47.75, 'percent', 0)).toBe('48%');
  expect(claimOf(assessment, '002', 1169, 52)).toMatchObject({
    reproducedBy: 'within-rounding',
    computed: 51.25,
  });
  const ofLeicester = months
    .slice(2)
    .map((month) => at(assessment, 'talking-therapies.reliable-recovery', leicester, month).value ?? 0);
  expect(ofLeicester.reduce((sum, value) => sum + value, 0) / 4).toBe(43.25);
});

test('recovery in West Leicestershire falls five times in a row, and nowhere else', async () => {
  const { escalations } = await assessed(scrutiny);
  expect(
    escalations.filter(({ rule, state }) => rule === 'talking-therapies/falling' && state === 'raised'),
  ).toMatchObject([{ subject: { place: 'local:west-leicestershire' }, since: '2025-07' }]);
});

test('more than 180 days is the stage in force and not yet due; more than 90 waits for it', async () => {
  const assessment = await assessed(scrutiny);
  const waiting = (days: number): Judgement =>
    at(assessment, `talking-therapies.waiting-over.${days}-days`, whole, '2025-07');
  expect(waiting(180)).toMatchObject({ value: 267, status: 'not-rated', reasons: ['in-progress'] });
  expect(waiting(90)).toMatchObject({
    value: 839,
    status: 'not-rated',
    outcome: 'An earlier stage is in force',
  });
  const [fell] = claimsAt(assessment, '002', 1163);
  expect(fell).toMatchObject({ verdict: 'confirmed' });
  expect(fell?.computed).toBeCloseTo(-57.0, 1);
  expect(claimOf(assessment, '002', 1214, -79)).toMatchObject({
    verdict: 'unverifiable',
    why: [
      expect.any(String),
      'For it to be right, the first figure was 1,271, between 1,242 and 1,302 as far as rounding allows.',
    ],
  });
});

test('by June 2026 nobody has said whether the longest waits were cleared', async () => {
  const { exceptions } = await assessed('2026-06-15');
  expect(
    exceptions.filter(({ subject }) => subject.metric === 'talking-therapies.waiting-over.180-days'),
  ).toMatchObject([{ status: 'not-rated', cause: expect.stringContaining('No figure for August 2025') }]);
});
