import { within } from '@ragstone/rag';
import { changeInActivity, shareOfFund } from '../change-in-activity.ts';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';
import { statementTotals } from '../statement-totals.ts';

/** One twentieth of the fund: 5 percent. */
const explainedAbove = 20;

/**
 * A change in activity of more than 5 percent of the fund has its narrative. Just 5 percent needs none; a form
 * without a box for it cannot leave it empty.
 *
 * Method: the income and expenditure sheet of the Better Care Fund's reporting templates.
 */
export const changeIsExplained: FundCheck = ({ fund, statements }) =>
  statements.flatMap((statement) => {
    const change = changeInActivity(statement);
    const total = statementTotals(statement).plannedIncome;
    const sharePercent = shareOfFund(change, statement);
    if (change === null || total === null || sharePercent === null) return [];
    if (statement.narrativeGiven !== false || change * explainedAbove <= total) return [];
    const figures = { change: poundsFromPence(change), fund: poundsFromPence(total), sharePercent };
    const subject = { fund: fund.id, statement: statement.id };
    const at = within(statement.at, 'narrativeGiven');
    return [finding('narrative-missing', 'error', figures, { subject, at, source: null })];
  });
