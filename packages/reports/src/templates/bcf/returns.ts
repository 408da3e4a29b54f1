import type { ReturnVerdict } from '@ragstone/assurance';
import { paragraph, table } from '../../model/block.ts';
import { type Section, type SectionPart, section } from '../../model/paper.ts';
import { type Cell, cell, type Row, row, words } from '../../model/table.ts';
import { checksList, failedChecks } from '../../passages/return-checks.ts';
import { comesNow } from '../../selections/comes-now.ts';
import { titleOfRole } from '../../selections/titles.ts';
import { capitalised, lowered } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { toldUnderFinance } from './finance.ts';

/** `4 wrong`, `5 doubtful`. */
const counts = ({ scope }: BcfPaper, each: ReturnVerdict): readonly string[] =>
  (['incomplete', 'wrong', 'doubtful'] as const).flatMap((verdict) => {
    const count = each.checks.filter((check) => check.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${lowered(scope.words.returns.checks[verdict])}`];
  });

const approved = ({ scope }: BcfPaper, { approval }: ReturnVerdict): Cell => {
  const { bcf, days } = scope.words;
  const { returns: says } = bcf;
  if (approval === null) return cell(says.notRecorded);
  const role = titleOfRole(scope.workspace, approval.by);
  return cell(
    approval.on === null ? says.dayNotPrinted : days.day(approval.on),
    approval.power === 'delegated' ? says.delegated(role) : role,
  );
};

const returnRow = (paper: BcfPaper, each: ReturnVerdict): Row => {
  const { bcf, days } = paper.scope.words;
  const { returns: says } = bcf;
  const yesOrNo = (yes: boolean): string => (yes ? says.yes : says.no);
  const day = (on: string | null): string => (on === null ? says.notRecorded : days.day(on));
  return row(
    each.title,
    yesOrNo(each.complete),
    cell(yesOrNo(each.correct), ...counts(paper, each)),
    cell(capitalised(days.deadline(each.due))),
    day(each.submitted),
    approved(paper, each),
    day(each.presented),
  );
};

/** Checks of one statement are told with the statements; here they are only counted. */
const reasons = (paper: BcfPaper, each: ReturnVerdict): SectionPart => {
  const { returns: says } = paper.scope.words.bcf;
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
        says.hold(holds, each.checks.length),
        ...(ofStatements === 0 ? [] : says.notBorneOut(ofStatements)),
        ...(underFinance === 0 ? [] : says.underFinance(underFinance)),
        own.length === 0 ? '' : says.otherwise,
      ]),
      ...checksList(paper.scope, own),
    ],
  };
};

export const returns = (paper: BcfPaper): Section => {
  const { assessment, returns: all, words: said } = paper.scope;
  const { returns: says } = said.bcf;
  if (all.length === 0) return section('returns', says.heading, [paragraph(says.none)]);
  const { columns } = says;
  const now = all.filter((each) => comesNow(each, assessment.asOf));
  const incorrect = all.filter((each) => each.complete && !each.correct).length;
  return section(
    'returns',
    says.heading,
    [
      paragraph(says.lead(incorrect, all.length)),
      table({
        id: 'returns-table',
        caption: says.caption,
        columns: [
          words(columns.return, 1.7),
          words(columns.complete, 1.05),
          words(columns.correct, 0.95),
          words(columns.due, 1.1),
          words(columns.submitted, 1.1),
          words(columns.approved, 1.4),
          words(columns.presented, 1),
        ],
        rows: all.map((each) => returnRow(paper, each)),
        notes: now.length === all.length ? [] : [[says.note]],
        reading: 'by-row',
      }),
    ],
    now.map((each) => reasons(paper, each)),
  );
};
