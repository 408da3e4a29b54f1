import type { FundAccount, FundAccountLine } from '@ragstone/assurance';
import { printList, statusWords } from '@ragstone/rag';
import { type Cell, cell, numbers, row, type Table, totalRow, words } from '../../model/table.ts';
import { status, type Text } from '../../model/text.ts';
import { printFigure, printMoney } from '../../passages/print-figure.ts';
import { printPeriod } from '../../words/print-period.ts';
import { lowered } from '../../words/sentence.ts';

const money = (amount: number | null): string => (amount === null ? 'Not split' : printMoney(amount));

const share = (percent: number | null): string =>
  percent === null ? 'Unknown' : printFigure(percent, 'percent', 1, 100);

const statusOf = (line: FundAccountLine): Cell => cell([status(line.status, statusWords[line.status])]);

const accountCells = (line: FundAccountLine): readonly (Cell | string)[] => [
  line.title,
  money(line.plannedIncome),
  money(line.updatedIncome),
  money(line.actualExpenditure),
  share(line.spentShare),
  statusOf(line),
  line.underspend === null ? 'Unknown' : printMoney(line.underspend),
];

/** Sources from which nothing was planned and nothing is reported are named in a note and fill no row. */
const isEmpty = (line: FundAccountLine): boolean =>
  [line.plannedIncome, line.updatedIncome, line.plannedExpenditure, line.actualExpenditure].every(
    (amount) => amount === null || amount === 0,
  );

const emptyNote = (account: FundAccount): readonly Text[] => {
  const empty = account.lines.filter(isEmpty);
  return empty.length === 0
    ? []
    : [[`Nothing is planned from ${printList(empty.map((line) => `the ${lowered(line.title)}`))}.`]];
};

/** Money by source for a return that reports spend. */
export const accountTable = (account: FundAccount): Table => ({
  id: 'account-table',
  caption: `${account.title}: income and spend by source, ${printPeriod(account.period)}`,
  columns: [
    words('Source', 1.6),
    numbers('Planned', 1.15),
    numbers('Updated', 1.15),
    numbers('Actual', 1.15),
    numbers('Spent', 0.85),
    words('Status', 1),
    numbers('Underspend', 1.05),
  ],
  rows: [
    ...account.lines.filter((line) => !isEmpty(line)).map((line) => row(...accountCells(line))),
    totalRow(...accountCells({ ...account.total, title: 'Total' })),
  ],
  notes: [
    ...emptyNote(account),
    ['Spent is actual expenditure as a share of updated income. A negative underspend is an overspend.'],
  ],
  reading: 'as-grid',
});

const planCells = (line: FundAccountLine): readonly (Cell | string)[] => [
  line.title,
  money(line.plannedIncome),
  money(line.plannedExpenditure),
  line.balance === null ? 'Unknown' : printMoney(line.balance),
  line.scheduled === null ? 'None printed' : printMoney(line.scheduled),
  line.scheduled === null || line.plannedExpenditure === null
    ? 'Unknown'
    : printMoney(line.plannedExpenditure - line.scheduled),
];

/** A plan by source: what comes in, what is to be spent, and what its printed lines reach. */
export const planTable = (account: FundAccount): Table => ({
  id: `plan-table-${account.statement}`,
  caption: `${account.title}: plan by source, ${printPeriod(account.period)}`,
  columns: [
    words('Source', 1.8),
    numbers('Income'),
    numbers('Planned spend'),
    numbers('Balance'),
    numbers('Printed lines'),
    numbers('Not printed'),
  ],
  rows: [
    ...account.lines.filter((line) => !isEmpty(line)).map((line) => row(...planCells(line))),
    totalRow(...planCells({ ...account.total, title: 'Total' })),
  ],
  notes: [
    ...emptyNote(account),
    [
      'Printed lines are what the scheme lines that a paper prints add up to. Not printed is planned spend less that.',
    ],
  ],
  reading: 'as-grid',
});
