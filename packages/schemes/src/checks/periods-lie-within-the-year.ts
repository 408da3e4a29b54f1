import { periodOf } from '@ragstone/calendar';
import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';

/** A statement covers days of its fund's year: figures of another year are not compared in silence. */
export const periodsLieWithinTheYear: FundCheck = ({ fund, statements }) => {
  const year = periodOf(fund.period);
  return statements
    .filter(({ period }) => periodOf(period).first < year.first || periodOf(period).last > year.last)
    .map(({ id, period, at }) =>
      finding(
        'period-outside-fund',
        'error',
        { period, fundPeriod: fund.period },
        { subject: { fund: fund.id, statement: id }, at: within(at, 'period'), source: null },
      ),
    );
};
