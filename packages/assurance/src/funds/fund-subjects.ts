import { periodOf, printPeriod } from '@ragstone/calendar';
import { type Maybe, unknown } from '@ragstone/rag';
import type { Facts, FactValue } from '@ragstone/rules';
import {
  type Account,
  type AccountLine,
  changeInActivity,
  expectedShare,
  type FundStatement,
  fundAccount,
  type Pence,
  type PooledFund,
  poundsFromPence,
  spendSpan,
} from '@ragstone/schemes';
import { amountsOf, type Knowledge } from '../knowledge.ts';
import { fact, type Subject } from '../rate-subject.ts';
import { type StatementOfFund, statementsOfFunds } from './fund-accounts.ts';

/** Funding lines and pooled funds as subjects of rules: one for each source of each statement, one for the whole. */
export const fundSubjects = (knowledge: Knowledge): readonly Subject[] =>
  statementsOfFunds(knowledge)
    .filter(({ statement }) => statement.kind !== 'plan')
    .flatMap((of) => {
      const account = fundAccount(of.fund, of.statement, null);
      const lines = account.lines.filter((line) => line.income !== 0 || (line.actualExpenditure ?? 0) !== 0);
      const knownOn = knowledge.publishedOn(amountsOf(of.statement));
      const subjects = [...lines.map((line) => lineSubject(of, line)), pooledSubject(of, account)];
      return subjects.map((subject) => ({ ...subject, knownOn }));
    });

const profile: Subject['profile'] = { unit: 'percent', polarity: 'none', decimals: 1 };

const lineSubject = ({ fund, statement }: StatementOfFund, line: AccountLine): Subject => {
  const source = fund.sources.find((each) => each.id === line.id);
  return {
    kind: 'funding-line',
    id: `${statement.id}/${line.id}`,
    title: `${line.title}, ${printPeriod(periodOf(statement.period))}`,
    period: periodOf(statement.period),
    owners: ownersOf(source?.owner ?? fund.owner),
    profile,
    facts: {
      shareOfPlan: ofKnownSpan(fund, statement, line.spentShare),
      expectedShare: ofKnownSpan(
        fund,
        statement,
        source?.profile === 'even' ? expectedShare(fund, statement) : null,
      ),
      underspend: fact(pounds(line.underspend)),
    },
  };
};

const pooledSubject = ({ fund, statement }: StatementOfFund, { total, otherTotals }: Account): Subject => {
  const even = fund.sources.every((source) => source.profile === 'even');
  const factsOf = (by: AccountLine): Facts => ({
    totalPlanned: fact(pounds(by.plannedIncome)),
    changeInActivity: fact(pounds(changeInActivity(statement, by))),
    spentShare: ofKnownSpan(fund, statement, by.spentShare),
    expectedShare: ofKnownSpan(fund, statement, even ? expectedShare(fund, statement) : null),
    underspend: fact(pounds(by.underspend)),
    narrative: fact(statement.narrativeGiven),
  });
  return {
    kind: 'pooled-fund',
    id: statement.id,
    title: `${fund.title}, ${printPeriod(periodOf(statement.period))}`,
    period: periodOf(statement.period),
    owners: ownersOf(fund.owner),
    profile,
    facts: factsOf(total),
    otherwise: otherTotals.map(factsOf),
  };
};

/** A share of the year, which nothing can be read from while it is not said which part of the year was counted. */
const ofKnownSpan = (fund: PooledFund, statement: FundStatement, share: number | null): Maybe<FactValue> =>
  spendSpan(fund, statement) === null ? unknown('not-calculable') : fact(share);

const ownersOf = (owner: string | undefined): readonly string[] => (owner === undefined ? [] : [owner]);

const pounds = (amount: Pence | null): number | null => (amount === null ? null : poundsFromPence(amount));
