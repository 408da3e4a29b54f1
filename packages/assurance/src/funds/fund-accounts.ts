import {
  type AccountLine,
  elapsedShare,
  type FundStatement,
  fundAccount,
  type Pence,
  type PooledFund,
  percentOf,
  poundsFromPence,
  spendSpan,
} from '@ragstone/schemes';
import type { SubjectJudgement } from '../assessment.ts';
import type { Knowledge } from '../knowledge.ts';
import type { FundAccount, FundAccountLine } from './fund-account.ts';

/** A statement with the fund that it is about. */
export interface StatementOfFund {
  readonly fund: PooledFund;
  readonly statement: FundStatement;
}

/** Every statement known, with its fund, in id order. */
export const statementsOfFunds = ({ statements, workspace }: Knowledge): readonly StatementOfFund[] =>
  statements.flatMap((statement) => {
    const fund = workspace.funds.find((each) => each.id === statement.fund);
    return fund === undefined ? [] : [{ fund, statement }];
  });

/** The accounts that the papers print, in pounds, with the status of each line. */
export const fundAccounts = (
  knowledge: Knowledge,
  subjects: readonly SubjectJudgement[],
): readonly FundAccount[] =>
  statementsOfFunds(knowledge).map(({ fund, statement }) => {
    const schedules = knowledge.schedules.filter((each) => each.statement === statement.id);
    // Of two schedules neither is taken: a finding asks which is the plan's.
    const account = fundAccount(fund, statement, schedules.length === 1 ? (schedules[0] ?? null) : null);
    const spendCovers = spendSpan(fund, statement);
    const statusOf = (id: string): FundAccountLine['status'] =>
      subjects.find((subject) => subject.id === id)?.status ?? 'not-rated';
    return {
      fund: fund.id,
      title: fund.title,
      statement: statement.id,
      return: statement.return,
      kind: statement.kind,
      period: statement.period,
      lines: account.lines.map((line) => accountLine(line, statusOf(`${statement.id}/${line.id}`))),
      total: accountLine(account.total, statusOf(statement.id)),
      spendCovers,
      isContradicted: account.otherTotals.some(({ spentShare }) => spentShare !== account.total.spentShare),
      elapsedShare: spendCovers === 'year-to-date' ? elapsedShare(statement.period) : null,
      underspendShareOfFund: percentOf(account.total.underspend, account.total.income),
    };
  });

const accountLine = (line: AccountLine, status: FundAccountLine['status']): FundAccountLine => ({
  id: line.id,
  title: line.title,
  plannedIncome: pounds(line.plannedIncome),
  updatedIncome: pounds(line.updatedIncome),
  plannedExpenditure: pounds(line.plannedExpenditure),
  actualExpenditure: pounds(line.actualExpenditure),
  balance: pounds(line.balance),
  spentShare: line.spentShare,
  underspend: pounds(line.underspend),
  scheduled: pounds(line.scheduled),
  status,
});

const pounds = (amount: Pence | null): number | null => (amount === null ? null : poundsFromPence(amount));
