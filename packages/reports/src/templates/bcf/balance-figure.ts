import type { FundAccount, FundAccountLine } from '@ragstone/assurance';
import type { Figure } from '../../model/block.ts';
import type { BalanceRow } from '../../model/running-balance.ts';
import { numbers, row, totalRow, words } from '../../model/table.ts';
import { sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';

interface Balance extends BalanceRow {
  readonly left: number | null;
}

type Says = Words['bcf']['money']['balance'];

const balanceOf = (says: Says, line: FundAccountLine, { kind }: FundAccount): Balance => {
  const income = line.updatedIncome ?? line.plannedIncome;
  const spent = line.actualExpenditure;
  const left = income === null || spent === null ? null : income - spent;
  const balance = { label: line.title, income, spent, left };
  if (income === null) return { ...balance, says: says.noIncome };
  if (spent === null || left === null) return { ...balance, says: says.noSpend(income) };
  return { ...balance, says: says.spent(spent, income, left, kind) };
};

const isEmpty = ({ income, spent }: Balance): boolean => (income ?? 0) === 0 && (spent ?? 0) === 0;

/** Income, spend and what is left by source, as bars, in words and in numbers; null where no total spend is reported. */
export const balanceFigure = (said: Words, account: FundAccount): Figure | null => {
  if (account.total.actualExpenditure === null) return null;
  const { balance: says, total: totalTitle } = said.bcf.money;
  const money = (amount: number | null): string =>
    amount === null ? says.unknown : said.numbers.money(amount);
  const sources = account.lines
    .map((line) => balanceOf(says, line, account))
    .filter((each) => !isEmpty(each));
  const total = balanceOf(says, { ...account.total, title: totalTitle }, account);
  const id = `balance-${account.statement}`;
  const period = said.days.period(account.period);
  const title = account.title.includes(period) ? account.title : `${account.title}, ${period}`;
  const cells = ({ label, income, spent, left }: Balance) => [
    label,
    money(income),
    money(spent),
    money(left),
  ];
  return {
    kind: 'figure',
    id,
    chart: {
      kind: 'running-balance',
      title,
      rows: [...sources, total].map(({ left: _, ...bar }) => bar),
    },
    alternative: [sentences(...[...sources, total].map((each) => `${each.label}: ${each.says}`))],
    table: {
      id: `${id}-figures`,
      caption: says.caption(title),
      columns: [
        words(says.columns.source, 1.6),
        numbers(says.columns.income),
        numbers(says.columns.spent),
        numbers(says.columns.left),
      ],
      rows: [...sources.map((each) => row(...cells(each))), totalRow(...cells(total))],
      notes: [[says.note]],
      reading: 'as-grid',
    },
  };
};
