import type { FundAccount } from '@ragstone/assurance';
import { printList } from '@ragstone/rag';
import { poundsFromPence } from '@ragstone/schemes';
import { type Block, callout, paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { printFigure, printMoney, printShare } from '../../passages/print-figure.ts';
import { sourceText } from '../../passages/source-text.ts';
import { accountBefore } from '../../selections/accounts.ts';
import { titleOfReturn, titleOfRule } from '../../selections/titles.ts';
import { printPeriod } from '../../words/print-period.ts';
import { sentences } from '../../words/sentence.ts';
import { accountTable, planTable } from './account-tables.ts';
import { balanceFigure } from './balance-figure.ts';
import type { BcfPaper } from './bcf-paper.ts';

const spend = (account: FundAccount): string => {
  const { total, lines, underspendShareOfFund } = account;
  if (total.actualExpenditure === null || total.spentShare === null) return 'No total spend is reported.';
  const income = total.updatedIncome ?? total.plannedIncome;
  const under = lines.filter((line) => (line.underspend ?? 0) > 0);
  const over = lines.filter((line) => (line.underspend ?? 0) < 0);
  const unsplit = lines.filter((line) => line.actualExpenditure === null && line.plannedIncome !== 0);
  const named = (of: typeof lines): string =>
    printList(of.map((line) => `${line.title} ${printMoney(Math.abs(line.underspend ?? 0))}`));
  return sentences(
    `${printMoney(total.actualExpenditure)} was spent${income === null ? '' : ` of ${printMoney(income)}`}, ${printShare(total.spentShare)} of plan`,
    total.underspend === null || total.underspend === 0
      ? null
      : `${printMoney(Math.abs(total.underspend))} ${total.underspend > 0 ? 'less' : 'more'} than planned${underspendShareOfFund === null ? '' : `, ${printFigure(Math.abs(underspendShareOfFund), 'percent', 2)} of the fund`}`,
    under.length === 0 ? null : `Underspent: ${named(under)}`,
    over.length === 0 ? null : `Overspent: ${named(over)}`,
    unsplit.length > 0
      ? `The return does not split out spend from ${printList(unsplit.map((line) => `the ${line.title}`))}: how much of ${unsplit.length === 1 ? 'it' : 'each'} was spent is unknown, not zero`
      : null,
    account.kind === 'in-year'
      ? `${printFigure(account.elapsedShare, 'percent', 0)} of the year had gone`
      : null,
  );
};

/** A plan that was changed between returns changes every share of it. */
const baselineChange = (paper: BcfPaper, account: FundAccount): string | null => {
  const before = accountBefore(paper.scope.funds, account);
  if (before === null) return null;
  const changed = account.lines.flatMap((line) => {
    const old = before.lines.find((each) => each.id === line.id)?.plannedIncome ?? null;
    if (old === null || line.plannedIncome === null || old === line.plannedIncome) return [];
    return [`${line.title} ${printMoney(old)} before, ${printMoney(line.plannedIncome)} now`];
  });
  if (changed.length === 0) return null;
  const { workspace } = paper.scope;
  const old = before.total.plannedIncome;
  const spent = account.total.actualExpenditure;
  return sentences(
    `The plan itself has changed since the return “${titleOfReturn(workspace, before.return)}”: ${printList(changed)}`,
    old === null || old === 0 || spent === null
      ? null
      : `The same spend is ${printFigure((spent / old) * 100, 'percent', 1)} of the earlier plan and ${printFigure(account.total.spentShare ?? 0, 'percent', 1)} of the later`,
  );
};

/** What the checks say of a minimum, such as that the printed lines cannot show it. */
const saidOfMinimum = (paper: BcfPaper, account: FundAccount, minimum: string): readonly string[] =>
  paper.scope.assessment.findings
    .filter((each) => each.subject.statement === account.statement && each.subject.minimum === minimum)
    .map((each) => paper.scope.say(each.message));

/** The checks of minimums that this section tells in full, so that no other repeats them. */
export const toldUnderFinance = (paper: BcfPaper): ReadonlySet<string> => {
  const shown = [...(paper.account === null ? [] : [paper.account]), ...paper.plans];
  const statements = new Set(shown.map((each) => each.statement));
  return new Set(
    paper.scope.assessment.findings
      .filter(({ subject }) => subject.minimum !== undefined && statements.has(subject.statement ?? ''))
      .map((each) => each.message),
  );
};

const minimums = (paper: BcfPaper, account: FundAccount): readonly Block[] =>
  (paper.scope.workspace.statements.find((each) => each.id === account.statement)?.minimums ?? []).map(
    (minimum) => {
      const said = saidOfMinimum(paper, account, minimum.id);
      if (said.length > 0)
        return paragraph([sentences(...said), ' (', ...sourceText(minimum.planned.source), ')']);
      const required = poundsFromPence(minimum.required.pence);
      const planned = poundsFromPence(minimum.planned.pence);
      const spare = planned - required;
      return paragraph([
        `${minimum.title}: ${printMoney(planned)} planned against ${printMoney(required)} required, ${printMoney(Math.abs(spare))} ${spare < 0 ? 'too little' : 'to spare'} (`,
        ...sourceText(minimum.planned.source),
        ').',
      ]);
    },
  );

const plan = (paper: BcfPaper, account: FundAccount) => {
  const { total } = account;
  const gap =
    total.scheduled === null || total.plannedExpenditure === null
      ? null
      : total.plannedExpenditure - total.scheduled;
  const printed =
    gap === null
      ? null
      : gap === 0
        ? 'The printed scheme lines add up to the plan'
        : `The printed scheme lines add up to ${printMoney(total.scheduled ?? 0)}, ${printMoney(Math.abs(gap))} ${gap > 0 ? 'short of' : 'more than'} the plan: the schedule as printed is not complete, which is not the same as money unspent`;
  const balance =
    total.balance === null
      ? null
      : total.balance === 0
        ? 'Income and planned expenditure balance'
        : `Income and planned expenditure differ by ${printMoney(Math.abs(total.balance))}`;
  return {
    id: `plan-${account.statement}`,
    heading: `Plan for ${printPeriod(account.period)}`,
    blocks: [
      paragraph(
        sentences(
          total.plannedIncome === null ? null : `Planned income is ${printMoney(total.plannedIncome)}`,
          balance,
          printed,
        ),
      ),
      table(planTable(account)),
      ...minimums(paper, account),
    ],
  };
};

const narrative = (paper: BcfPaper, account: FundAccount): Block | null => {
  const duties = paper.scope.assessment.subjects
    .filter((each) => each.kind === 'pooled-fund' && each.id === account.statement)
    .flatMap((each) => each.duties.filter((duty) => duty.due !== false))
    .map((duty) => `${titleOfRule(paper.scope.workspace, duty.rule)}: ${duty.says}`);
  return duties.length === 0 ? null : callout('Duties on the money', [...new Set(duties)]);
};

export const finance = (paper: BcfPaper): Section => {
  const { account, plans } = paper;
  const parts = plans.map((each) => plan(paper, each));
  if (account === null) return section('finance', 'Finance', [paragraph('No return reports spend.')], parts);
  const change = baselineChange(paper, account);
  const duties = narrative(paper, account);
  const balance = balanceFigure(account);
  return section(
    'finance',
    'Finance',
    [
      paragraph(spend(account)),
      table(accountTable(account)),
      ...(balance === null ? [] : [balance]),
      ...(change === null ? [] : [paragraph(change)]),
      ...minimums(paper, account),
      ...(duties === null ? [] : [duties]),
    ],
    parts,
  );
};
