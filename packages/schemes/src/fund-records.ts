import { periodOf } from '@ragstone/calendar';
import { type Located, type Source, type Whereabouts, within } from '@ragstone/rag';
import type { SchemesFinding } from './finding.ts';
import type { Account, AccountLine } from './fund-account.ts';
import type { FundStatement, PooledFund, SchemeSchedule } from './pooled-fund.ts';
import { type LineAmount, printedTotal } from './statement-totals.ts';

/** A fund with all that was said of it: its statements in the order of time, and the schedules of their schemes. */
export interface FundRecords {
  readonly fund: Located<PooledFund>;
  readonly statements: readonly Located<FundStatement>[];
  readonly schedules: readonly Located<SchemeSchedule>[];
}

/** One thing that a fund's records should be. It reports and never throws. */
export type FundCheck = (records: FundRecords) => readonly SchemesFinding[];

const stages: Readonly<Record<FundStatement['kind'], number>> = { plan: 0, 'in-year': 1, 'year-end': 2 };

/** Plan first, then the year's returns by the end of their period, the year end last; their ids decide a tie. */
export const inOrderOfTime = <S extends FundStatement>(statements: readonly S[]): readonly S[] => {
  const key = ({ kind, period, id }: FundStatement) => `${stages[kind]} ${periodOf(period).last} ${id}`;
  return statements.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** A schedule with the statement whose totals its lines should reach. */
export interface ScheduledStatement {
  readonly schedule: Located<SchemeSchedule>;
  readonly statement: Located<FundStatement>;
}

/** Every statement that has one schedule. Of several nobody has said which lines are the plan's: see `scheduledOnce`. */
export const scheduledStatements = ({ statements, schedules }: FundRecords): readonly ScheduledStatement[] =>
  schedules.flatMap((schedule) => {
    const statement = statements.find(({ id }) => id === schedule.statement);
    const isOnly = schedules.filter((each) => each.statement === schedule.statement).length === 1;
    return statement && isOnly ? [{ schedule, statement }] : [];
  });

/** The sources' lines that are at fault; where none is, the total if it is. A form may print no more than a total. */
export const faultyLines = (
  { lines, total }: Account,
  isFaulty: (line: AccountLine) => boolean,
): readonly AccountLine[] => {
  const faulty = lines.filter(isFaulty);
  return faulty.length > 0 ? faulty : [total].filter(isFaulty);
};

/** Where a statement prints one amount of one source, or its total. */
export const whereAmount = (
  statement: Located<FundStatement>,
  line: AccountLine,
  amount: LineAmount,
): Whereabouts => {
  const subject = { fund: statement.fund, statement: statement.id, source: line.id };
  const index = statement.lines.findIndex((each) => each.fundingSource === line.id);
  const source: Source | undefined =
    index < 0 ? printedTotal(statement.printed, amount)?.source : statement.lines[index]?.[amount]?.source;
  const at = index < 0 ? within(statement.at, 'printed') : within(statement.at, 'lines', index, amount);
  return { subject, at, source: source ?? null };
};
