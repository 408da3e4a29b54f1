import type { FundAccount } from '@ragstone/assurance';
import { poundsFromPence } from '@ragstone/schemes';
import { type Block, callout, paragraph, table } from '../../model/block.ts';
import { type Section, type SectionPart, section } from '../../model/paper.ts';
import { sourceText } from '../../passages/source-text.ts';
import { accountBefore } from '../../selections/accounts.ts';
import { titleOfReturn, titleOfRule } from '../../selections/titles.ts';
import { sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { accountTable, planTable } from './account-tables.ts';
import { balanceFigure } from './balance-figure.ts';
import type { BcfPaper } from './bcf-paper.ts';

const spend = ({ bcf: { money: says } }: Words, account: FundAccount): string => {
  const { total, lines, underspendShareOfFund } = account;
  if (total.actualExpenditure === null || total.spentShare === null) return says.noTotal;
  const income = total.updatedIncome ?? total.plannedIncome;
  const off = lines.map(({ title, underspend }) => ({ title, by: underspend ?? 0 }));
  const under = off.filter(({ by }) => by > 0);
  const over = off.filter(({ by }) => by < 0);
  const unsplit = lines.filter((line) => line.actualExpenditure === null && line.plannedIncome !== 0);
  return sentences(
    says.spent(total.actualExpenditure, income, total.spentShare),
    total.underspend === null || total.underspend === 0
      ? null
      : says.underspend(total.underspend, underspendShareOfFund),
    under.length === 0 ? null : says.underspent(under),
    over.length === 0 ? null : says.overspent(over),
    unsplit.length === 0 ? null : says.notSplit(unsplit.map(({ title }) => title)),
    account.kind === 'in-year' && account.elapsedShare !== null ? says.elapsed(account.elapsedShare) : null,
  );
};

/** A plan that was changed between returns changes every share of it. */
const baselineChange = (paper: BcfPaper, account: FundAccount): string | null => {
  const { workspace, words } = paper.scope;
  const { baseline: says } = words.bcf.money;
  const before = accountBefore(paper.scope.funds, account);
  if (before === null) return null;
  const changed = account.lines.flatMap((line) => {
    const old = before.lines.find((each) => each.id === line.id)?.plannedIncome ?? null;
    if (old === null || line.plannedIncome === null || old === line.plannedIncome) return [];
    return [says.line(line.title, old, line.plannedIncome)];
  });
  if (changed.length === 0) return null;
  const old = before.total.plannedIncome;
  const spent = account.total.actualExpenditure;
  return sentences(
    says.changed(titleOfReturn(workspace, before.return), changed),
    old === null || old === 0 || spent === null
      ? null
      : says.sameSpend((spent / old) * 100, account.total.spentShare ?? 0),
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
        return paragraph([
          sentences(...said),
          ' (',
          ...sourceText(minimum.planned.source, paper.scope.words),
          ')',
        ]);
      const required = poundsFromPence(minimum.required.pence);
      const planned = poundsFromPence(minimum.planned.pence);
      return paragraph([
        paper.scope.words.bcf.money.minimum(minimum.title, planned, required),
        ...sourceText(minimum.planned.source, paper.scope.words),
        ').',
      ]);
    },
  );

const plan = (paper: BcfPaper, account: FundAccount): SectionPart => {
  const { words } = paper.scope;
  const { plan: says } = words.bcf.money;
  const { balance, plannedExpenditure, plannedIncome, scheduled } = account.total;
  return {
    id: `plan-${account.statement}`,
    heading: says.heading(account.period),
    blocks: [
      paragraph(
        sentences(
          plannedIncome === null ? null : says.income(plannedIncome),
          balance === null ? null : says.balance(balance),
          scheduled === null || plannedExpenditure === null
            ? null
            : says.printed(scheduled, plannedExpenditure - scheduled),
        ),
      ),
      table(planTable(words, account)),
      ...minimums(paper, account),
    ],
  };
};

const narrative = (paper: BcfPaper, account: FundAccount): Block | null => {
  const duties = paper.scope.assessment.subjects
    .filter((each) => each.kind === 'pooled-fund' && each.id === account.statement)
    .flatMap((each) => each.duties.filter((duty) => duty.due !== false))
    .map((duty) => `${titleOfRule(paper.scope.workspace, duty.rule)}: ${duty.says}`);
  return duties.length === 0 ? null : callout(paper.scope.words.bcf.money.duties, [...new Set(duties)]);
};

export const finance = (paper: BcfPaper): Section => {
  const { account, plans } = paper;
  const { words } = paper.scope;
  const { money: says } = words.bcf;
  const parts = plans.map((each) => plan(paper, each));
  if (account === null) return section('finance', says.heading, [paragraph(says.none)], parts);
  const change = baselineChange(paper, account);
  const duties = narrative(paper, account);
  const balance = balanceFigure(words, account);
  return section(
    'finance',
    says.heading,
    [
      paragraph(spend(words, account)),
      table(accountTable(words, account)),
      ...(balance === null ? [] : [balance]),
      ...(change === null ? [] : [paragraph(change)]),
      ...minimums(paper, account),
      ...(duties === null ? [] : [duties]),
    ],
    parts,
  );
};
