import { finding, type SchemesFinding } from '../finding.ts';
import { type AccountLine, fundAccount } from '../fund-account.ts';
import {
  type FundCheck,
  faultyLines,
  type ScheduledStatement,
  scheduledStatements,
  whereAmount,
} from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';

/**
 * The printed lines of each source add up to its printed expenditure. Lines that do not reach it are an incomplete
 * schedule, never an overspend; lines above it are money planned twice or misprinted.
 */
export const scheduleReachesExpenditure: FundCheck = (records) =>
  scheduledStatements(records).flatMap((scheduled) =>
    faultyLines(fundAccount(records.fund, scheduled.statement, scheduled.schedule), isOff).map((line) =>
      offBy(scheduled, line),
    ),
  );

const isOff = ({ scheduled, plannedExpenditure }: AccountLine): boolean =>
  plannedExpenditure !== null && scheduled !== plannedExpenditure;

const offBy = ({ schedule, statement }: ScheduledStatement, line: AccountLine): SchemesFinding => {
  const expenditure = line.plannedExpenditure ?? 0;
  const scheduled = line.scheduled ?? 0;
  const lines = schedule.schemes.filter(
    ({ fundingSource }) => line.id === 'total' || fundingSource === line.id,
  ).length;
  const figures = {
    fundingSource: line.title,
    expenditure: poundsFromPence(expenditure),
    scheduled: poundsFromPence(scheduled),
    lines,
  };
  const where = whereAmount(statement, line, 'plannedExpenditure');
  const whereabouts = { ...where, subject: { ...where.subject, schedule: schedule.id } };
  return scheduled < expenditure
    ? finding(
        'schedule-incomplete',
        'error',
        { ...figures, missing: poundsFromPence(expenditure - scheduled) },
        whereabouts,
      )
    : finding(
        'schedule-exceeds',
        'error',
        { ...figures, excess: poundsFromPence(scheduled - expenditure) },
        whereabouts,
      );
};
