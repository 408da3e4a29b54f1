import type { ReturnVerdict } from '@ragstone/assurance';
import { paragraph, table } from '../../model/block.ts';
import { type Section, type SectionPart, section } from '../../model/paper.ts';
import { type Cell, cell, type Row, row, words } from '../../model/table.ts';
import { link } from '../../model/text.ts';
import { checksList, failedChecks } from '../../passages/return-checks.ts';
import { comesNow } from '../../selections/comes-now.ts';
import { titleOfRole } from '../../selections/titles.ts';
import { counted } from '../../words/counted.ts';
import { printDay, printDeadline } from '../../words/print-day.ts';
import { capitalised, lowered } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { toldUnderFinance } from './finance.ts';

const yesOrNo = (yes: boolean): string => (yes ? 'Yes' : 'No');

/** `4 wrong`, `5 doubtful`. */
const counts = ({ scope }: BcfPaper, each: ReturnVerdict): readonly string[] =>
  (['incomplete', 'wrong', 'doubtful'] as const).flatMap((verdict) => {
    const count = each.checks.filter((check) => check.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${lowered(scope.words.returns.checks[verdict])}`];
  });

const approved = (paper: BcfPaper, { approval }: ReturnVerdict): Cell => {
  if (approval === null) return cell('Not recorded');
  const role = titleOfRole(paper.scope.workspace, approval.by);
  return cell(
    approval.on === null ? 'Yes, day not printed' : printDay(approval.on),
    approval.power === 'delegated' ? `${role}, delegated powers` : role,
  );
};

const returnRow = (paper: BcfPaper, each: ReturnVerdict): Row =>
  row(
    each.title,
    yesOrNo(each.complete),
    cell(yesOrNo(each.correct), ...counts(paper, each)),
    cell(capitalised(printDeadline(each.due))),
    each.submitted === null ? 'Not recorded' : printDay(each.submitted),
    approved(paper, each),
    each.presented === null ? 'Not recorded' : printDay(each.presented),
  );

/** Checks of one statement are told with the statements; here they are only counted. */
const reasons = (paper: BcfPaper, each: ReturnVerdict): SectionPart => {
  const claims = new Set(paper.scope.claims.map((claim) => claim.id));
  const beside = failedChecks(each).filter((check) => !claims.has(check.check));
  const ofStatements = failedChecks(each).length - beside.length;
  const ofMoney = toldUnderFinance(paper);
  const own = beside.filter((check) => !ofMoney.has(check.message));
  const underFinance = beside.length - own.length;
  const holds = each.checks.length - failedChecks(each).length;
  return {
    id: `return-${each.id}`,
    heading: each.title,
    blocks: [
      paragraph([
        `${holds} of ${counted(each.checks.length, 'check')} ${holds === 1 ? 'holds' : 'hold'}.`,
        ...(ofStatements === 0
          ? []
          : [
              ` ${counted(ofStatements, 'statement that it prints is', 'statements that it prints are')} not borne out (`,
              link('claims', 'What the papers get wrong'),
              ').',
            ]),
        ...(underFinance === 0
          ? []
          : [
              ` ${counted(underFinance, 'check of a minimum that does not hold is', 'checks of minimums that do not hold are')} told under `,
              link('finance', 'Finance'),
              '.',
            ]),
        own.length === 0 ? '' : ' Otherwise:',
      ]),
      ...checksList(paper.scope, own),
    ],
  };
};

const wordsFor = (paper: BcfPaper): string => {
  const { returns } = paper.scope;
  const both = returns.filter((each) => each.complete && !each.correct).length;
  const lead =
    'A return is complete when the form’s own checker is satisfied. It is correct when the figures bear it out. The two are not the same';
  return both === 0
    ? `${lead}.`
    : `${lead}: ${both} of ${counted(returns.length, 'return')} ${both === 1 ? 'is' : 'are'} complete and not correct.`;
};

export const returns = (paper: BcfPaper): Section => {
  const all = paper.scope.returns;
  if (all.length === 0) return section('returns', 'Returns', [paragraph('No return was assessed.')]);
  return section(
    'returns',
    'Returns',
    [
      paragraph(wordsFor(paper)),
      table({
        id: 'returns-table',
        caption: 'Returns, their completeness and their correctness',
        columns: [
          words('Return', 1.7),
          words('Complete', 1.05),
          words('Correct', 0.95),
          words('Due', 1.1),
          words('Submitted', 1.1),
          words('Approved', 1.4),
          words('Before the Board', 1),
        ],
        rows: all.map((each) => returnRow(paper, each)),
        notes: all.every((each) => comesNow(each, paper.scope.assessment.asOf))
          ? []
          : [['A return that an earlier meeting has seen is listed and not gone through again.']],
        reading: 'by-row',
      }),
    ],
    all.filter((each) => comesNow(each, paper.scope.assessment.asOf)).map((each) => reasons(paper, each)),
  );
};
