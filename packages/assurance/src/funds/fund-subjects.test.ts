import type { FundStatement } from '@ragstone/schemes';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { checkWorkspace } from '../check-workspace.ts';
import { workspaceOf } from '../workspace.fixture.ts';
import type { Workspace } from '../workspace.ts';
import { at, fund, line, money, noTotals, pounds, statement } from './funds.fixture.ts';

const assessed = (more: Partial<FundStatement>) =>
  assess(workspaceOf([], { funds: [fund], statements: [statement(more)], ruleSets: [money()] }), {
    asOf: '2026-06-15',
  });

const statuses = (more: Partial<FundStatement>) => assessed(more).subjects.map(({ status }) => status);

test('a share in line with the year so far is green', () => {
  expect(statuses({})).toEqual(['green', 'green', 'green']);
});

test('the spend of a quarter is in line with no profile until it is said what it covers', () => {
  const { subjects, funds, findings } = assessed({ period: 'FY2025-26-Q3' });
  expect(subjects.map(({ status, reasons }) => [status, reasons])).toEqual(
    subjects.map(() => ['not-rated', ['not-calculable']]),
  );
  expect(funds[0]).toMatchObject({
    spendCovers: null,
    isContradicted: false,
    elapsedShare: null,
    total: { actualExpenditure: 740, status: 'not-rated' },
  });
  expect(findings.map(({ code }) => code)).toContain('spend-span-not-said');
});

test('the spend of a quarter alone is beside a quarter of the year, that of the year so far beside what is gone of it', () => {
  const period = 'FY2025-26-Q3';
  expect(statuses({ period, spendCovers: 'year-to-date' })).toEqual(['green', 'green', 'green']);
  expect(statuses({ period, spendCovers: 'quarter' })).toEqual(['red', 'red', 'red']);
  const { subjects } = assessed({ period, spendCovers: 'quarter' });
  expect(subjects[0]?.facts).toMatchObject({ shareOfPlan: 74, expectedShare: 25 });
});

test('a statement of another year than its fund is beside no profile of the fund', () => {
  const { subjects } = assess(
    workspaceOf([], {
      funds: [{ ...fund, period: 'FY2024-25' }],
      statements: [statement({})],
      ruleSets: [money()],
    }),
    { asOf: '2026-06-15' },
  );
  expect(subjects.map(({ status }) => status)).toEqual(['not-rated', 'not-rated', 'not-rated']);
});

test('a green of the sums that the printed total turns worse is withdrawn, and somebody must look at it', () => {
  const { subjects, exceptions, findings, funds } = assessed({
    printed: { ...noTotals, actualExpenditure: pounds(500) },
  });
  expect(funds[0]).toMatchObject({ isContradicted: true });
  expect(subjects.at(-1)).toMatchObject({ status: 'not-rated', reasons: ['figures-conflict'] });
  expect(exceptions).toMatchObject([
    {
      kind: 'doubtful',
      subject: { kind: 'pooled-fund', id: 'quarter-3' },
      cause: 'It cannot be rated: the figures contradict each other.',
    },
  ]);
  expect(findings.map(({ code }) => code)).toContain('total-is-not-the-sum');
});

test('one that both numbers give stands', () => {
  expect(statuses({ printed: { ...noTotals, actualExpenditure: pounds(741) } })).toEqual([
    'green',
    'green',
    'green',
  ]);
});

test('a red of the sums is not taken back by a printed total that looks better', () => {
  const lines = [line('grant', 400, 100), line('nhs', 600, 100)];
  expect(statuses({ lines, printed: { ...noTotals, actualExpenditure: pounds(750) } })).toEqual([
    'red',
    'red',
    'red',
  ]);
});

test('a duty that arises by one of two numbers only is not said not to arise', () => {
  const printed = { ...noTotals, originalExpenditure: pounds(1000), updatedExpenditure: pounds(1000) };
  const lines = [line('grant', 400, 296), { ...line('nhs', 600, 444), plannedExpenditure: pounds(1100) }];
  const of = (more: Partial<FundStatement>) =>
    assessed({ narrativeGiven: false, ...more }).subjects.at(-1)?.duties;
  expect(of({ printed })).toMatchObject([{ due: false, met: true }]);
  expect(of({ printed, lines })).toMatchObject([
    { due: null, met: null, says: 'It is not known whether this duty arises.' },
  ]);
});

test('of two schedules of one statement the account takes neither, and check asks which is meant', () => {
  const schedule = (id: string, spend: number) => ({
    id,
    fund: 'pool',
    statement: 'quarter-3',
    schemes: [
      {
        number: 1,
        category: 'Other',
        description: 'scheme',
        fundingSource: 'grant',
        adultSocialCare: false,
        body: null,
        expenditure: pounds(spend),
      },
    ],
    at,
  });
  const scheduled = (...schedules: readonly ReturnType<typeof schedule>[]) =>
    workspaceOf([], { funds: [fund], statements: [statement({})], schedules, ruleSets: [money()] });
  const account = (workspace: Workspace) =>
    assess(workspace, { asOf: '2026-06-15' }).funds[0]?.total.scheduled;
  expect(account(scheduled(schedule('one', 400)))).toBe(400);
  const twice = scheduled(schedule('one', 400), schedule('two', 600));
  expect(account(twice)).toBeNull();
  expect(checkWorkspace(twice).map(({ code }) => code)).toContain('statement-scheduled-twice');
});
