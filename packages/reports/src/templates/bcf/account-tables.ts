import type { FundAccount, FundAccountLine } from '@ragstone/assurance';
import { type Cell, cell, numbers, row, type Table, totalRow, words } from '../../model/table.ts';
import { status, type Text } from '../../model/text.ts';
import { lowered } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';

type Money = Words['bcf']['money'];

const money = ({ bcf, numbers: { money: pounds } }: Words, amount: number | null): string =>
  amount === null ? bcf.money.account.notSplit : pounds(amount);

const accountCells = (said: Words, line: FundAccountLine): readonly (Cell | string)[] => {
  const { unknown } = said.bcf.money.account;
  const { figure, money: pounds } = said.numbers;
  return [
    line.title,
    money(said, line.plannedIncome),
    money(said, line.updatedIncome),
    money(said, line.actualExpenditure),
    line.spentShare === null ? unknown : figure(line.spentShare, 'percent', 1, 100),
    cell([status(line.status, said.statuses[line.status])]),
    line.underspend === null ? unknown : pounds(line.underspend),
  ];
};

/** Sources from which nothing was planned and nothing is reported are named in a note and fill no row. */
const isEmpty = (line: FundAccountLine): boolean =>
  [line.plannedIncome, line.updatedIncome, line.plannedExpenditure, line.actualExpenditure].every(
    (amount) => amount === null || amount === 0,
  );

const emptyNote = ({ account: says }: Money, account: FundAccount): readonly Text[] => {
  const empty = account.lines.filter(isEmpty);
  return empty.length === 0 ? [] : [[says.nothingFrom(empty.map((line) => lowered(line.title)))]];
};

/** Money by source for a return that reports spend. */
export const accountTable = (said: Words, account: FundAccount): Table => {
  const { money: says } = said.bcf;
  const { caption, columns, note } = says.account;
  return {
    id: 'account-table',
    caption: caption(account.title, account.period),
    columns: [
      words(columns.source, 1.6),
      numbers(columns.planned, 1.15),
      numbers(columns.updated, 1.15),
      numbers(columns.actual, 1.15),
      numbers(columns.spent, 0.85),
      words(columns.status, 1),
      numbers(columns.underspend, 1.05),
    ],
    rows: [
      ...account.lines.filter((line) => !isEmpty(line)).map((line) => row(...accountCells(said, line))),
      totalRow(...accountCells(said, { ...account.total, title: says.total })),
    ],
    notes: [...emptyNote(says, account), [note]],
    reading: 'as-grid',
  };
};

const planCells = (said: Words, line: FundAccountLine): readonly (Cell | string)[] => {
  const { account, planTable: says } = said.bcf.money;
  const { money: pounds } = said.numbers;
  return [
    line.title,
    money(said, line.plannedIncome),
    money(said, line.plannedExpenditure),
    line.balance === null ? account.unknown : pounds(line.balance),
    line.scheduled === null ? says.nonePrinted : pounds(line.scheduled),
    line.scheduled === null || line.plannedExpenditure === null
      ? account.unknown
      : pounds(line.plannedExpenditure - line.scheduled),
  ];
};

/** A plan by source: what comes in, what is to be spent, and what its printed lines reach. */
export const planTable = (said: Words, account: FundAccount): Table => {
  const { money: says } = said.bcf;
  const { caption, columns, note } = says.planTable;
  return {
    id: `plan-table-${account.statement}`,
    caption: caption(account.title, account.period),
    columns: [
      words(columns.source, 1.8),
      numbers(columns.income),
      numbers(columns.spend),
      numbers(columns.balance),
      numbers(columns.printed),
      numbers(columns.notPrinted),
    ],
    rows: [
      ...account.lines.filter((line) => !isEmpty(line)).map((line) => row(...planCells(said, line))),
      totalRow(...planCells(said, { ...account.total, title: says.total })),
    ],
    notes: [...emptyNote(says, account), [note]],
    reading: 'as-grid',
  };
};
