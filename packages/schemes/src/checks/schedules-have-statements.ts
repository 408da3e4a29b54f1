import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';

/** A schedule belongs to a statement of the same fund; otherwise its lines are compared with nothing. */
export const schedulesHaveStatements: FundCheck = ({ fund, statements, schedules }) =>
  schedules
    .filter(({ statement }) => !statements.some(({ id }) => id === statement))
    .map(({ id, statement, at }) =>
      finding(
        'unknown-statement',
        'error',
        { statement },
        { subject: { fund: fund.id, schedule: id }, at: within(at, 'statement'), source: null },
      ),
    );
