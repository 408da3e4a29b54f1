import { within } from '@ragstone/rag';
import { changeInActivity, shareOfFund } from '../change-in-activity.ts';
import { finding } from '../finding.ts';
import { fundAccount } from '../fund-account.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';

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
    const { total } = fundAccount(fund, statement, null);
    const change = changeInActivity(statement, total);
    const sharePercent = shareOfFund(change, total);
    if (change === null || total.plannedIncome === null || sharePercent === null) return [];
    if (statement.narrativeGiven !== false || change * explainedAbove <= total.plannedIncome) return [];
    const figures = {
      change: poundsFromPence(change),
      fund: poundsFromPence(total.plannedIncome),
      sharePercent,
    };
    const subject = { fund: fund.id, statement: statement.id };
    const at = within(statement.at, 'narrativeGiven');
    return [finding('narrative-missing', 'error', figures, { subject, at, source: null })];
  });
