import type { FundAccount, FundAccountLine } from '@ragstone/assurance';
import type { Figure } from '../../model/block.ts';
import type { BalanceRow } from '../../model/running-balance.ts';
import { numbers, row, totalRow, words } from '../../model/table.ts';
import { printMoney } from '../../passages/print-figure.ts';
import { printPeriod } from '../../words/print-period.ts';
import { sentences } from '../../words/sentence.ts';

interface Balance extends BalanceRow {
  readonly left: number | null;
}

/** What is left of the income, before the end of the year and after it. */
const sayLeft = (left: number, kind: FundAccount['kind']): string => {
  if (left === 0) return 'nothing left';
  if (left < 0) return `${printMoney(-left)} beyond it`;
  return `${printMoney(left)} ${kind === 'year-end' ? 'not spent' : 'left'}`;
};

const balanceOf = (line: FundAccountLine, { kind }: FundAccount): Balance => {
  const income = line.updatedIncome ?? line.plannedIncome;
  const spent = line.actualExpenditure;
  const left = income === null || spent === null ? null : income - spent;
  const label = line.title;
  if (income === null) return { label, income, spent, left, says: 'Its income is not known' };
  if (spent === null || left === null)
    return { label, income, spent, left, says: `${printMoney(income)}; its spend is not known` };
  const says = `${printMoney(spent)} spent of ${printMoney(income)}; ${sayLeft(left, kind)}`;
  return { label, income, spent, left, says };
};

const isEmpty = ({ income, spent }: Balance): boolean => (income ?? 0) === 0 && (spent ?? 0) === 0;

const money = (amount: number | null): string => (amount === null ? 'Unknown' : printMoney(amount));

/** Income, spend and what is left by source, as bars, in words and in numbers; null where no total spend is reported. */
export const balanceFigure = (account: FundAccount): Figure | null => {
  if (account.total.actualExpenditure === null) return null;
  const sources = account.lines.map((line) => balanceOf(line, account)).filter((each) => !isEmpty(each));
  const total = balanceOf({ ...account.total, title: 'Total' }, account);
  const id = `balance-${account.statement}`;
  const period = printPeriod(account.period);
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
      rows: [...sources, total].map(({ label, income, spent, says }) => ({ label, income, spent, says })),
    },
    alternative: [sentences(...[...sources, total].map(({ label, says }) => `${label}: ${says}`))],
    table: {
      id: `${id}-figures`,
      caption: `${title}: spent and left by source`,
      columns: [words('Source', 1.6), numbers('Income'), numbers('Spent'), numbers('Left')],
      rows: [...sources.map((each) => row(...cells(each))), totalRow(...cells(total))],
      notes: [['Income is as updated, or as planned where it was not. Left is income less what was spent.']],
      reading: 'as-grid',
    },
  };
};
