import type { ChainFigure, PromiseChain } from '@ragstone/assurance';
import { printList, statuses, statusWords } from '@ragstone/rag';
import { type Cell, cell, groupRow, type Row, row, type Table, words } from '../../model/table.ts';
import { status, type Text } from '../../model/text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { knownRecords, type PlanInScope } from '../../selections/plans-in-scope.ts';
import { counted, countWords } from '../../words/counted.ts';
import { capitalised, lowered } from '../../words/sentence.ts';
import { chainLine, figuresOf } from './chain-line.ts';

/** Each promise with how far its chain reaches, and what the figures at its end say; a promise has no colour of its own. */
export const chainTable = (scope: PaperScope, of: PlanInScope): Table => ({
  id: `${of.plan.id}-chain`,
  caption: 'From promise to evidence',
  columns: [
    words('Promise', 1.7),
    words('Actions', 1.2),
    words('Measures of success', 1.1),
    words('Indicators', 1.2),
    words('What the latest figures say', 1.8),
  ],
  rows: rowsOf(scope, of),
  notes: [
    [
      'A promise is given no colour: the figures of its indicators are its evidence, and stand in the next table.',
    ],
  ],
  reading: 'by-row',
});

const rowsOf = (scope: PaperScope, of: PlanInScope): readonly Row[] => {
  const { commitments, strategies } = knownRecords(scope);
  const priorities = strategies
    .flatMap(({ versions }) => versions)
    .filter(({ id }) => id === of.plan.delivers)
    .flatMap((version) => version.priorities);
  const projects = of.chains.filter(({ kind }) => kind === 'project');
  return [
    ...priorities.flatMap((priority) => {
      const own = of.chains.filter(({ kind, id }) => {
        const commitment = commitments.find((each) => each.id === id);
        return kind === 'commitment' && commitment?.priority === priority.id;
      });
      return own.length === 0 ? [] : [groupRow(priority.title), ...own.map((chain) => chainRow(of, chain))];
    }),
    ...(projects.length === 0 || projects.length === of.chains.length ? [] : [groupRow('Projects')]),
    ...projects.map((chain) => chainRow(of, chain)),
  ];
};

const chainRow = (of: PlanInScope, chain: PromiseChain): Row => {
  const linked = new Map(
    chain.measures.flatMap(({ indicators }) => indicators.map((each) => [each.id, each] as const)),
  );
  const unseen = chain.measures.filter(({ indicators }) => indicators.length === 0).length;
  const followed = [...linked.values()].filter(({ metric }) => metric !== null).length;
  const { breaks } = chainLine(chain);
  return row(
    cell(chain.title, ...(breaks === null ? [] : [`The chain breaks: ${lowered(breaks)}`])),
    actionsCell(of, chain),
    chain.measures.length === 0
      ? 'None'
      : cell(
          String(chain.measures.length),
          ...(unseen === 0 ? [] : [`${capitalised(countWords(unseen))} without an indicator`]),
        ),
    linked.size === 0
      ? 'None'
      : cell(
          String(linked.size),
          followed === 0 ? 'None followed here' : `${capitalised(countWords(followed))} followed here`,
        ),
    evidenceCell(figuresOf(chain)),
  );
};

const actionsCell = (of: PlanInScope, chain: PromiseChain): Cell => {
  if (chain.actions.length === 0) return cell('None');
  const judged = chain.actions.map((id) => of.judged('action', id)?.status ?? 'not-rated');
  const overdue = judged.filter((each) => each === 'red').length;
  const ownerless = of.actions.filter(
    ({ id, owners }) => chain.actions.includes(id) && owners.length === 0,
  ).length;
  return cell(
    counted(chain.actions.length, 'action'),
    ...(overdue === 0 ? [] : [`${capitalised(countWords(overdue))} overdue`]),
    ...(ownerless === 0 ? [] : [`${capitalised(countWords(ownerless))} without an owner`]),
  );
};

const evidenceCell = (figures: readonly ChainFigure[]): Cell => {
  if (figures.length === 0) return cell('No evidence here');
  const counts = statuses.flatMap((of): readonly Text[] => {
    const count = figures.filter((each) => (each.status ?? 'not-rated') === of).length;
    return count === 0 ? [] : [[status(of, `${count} ${statusWords[of].toLowerCase()}`)]];
  });
  const missed = figures.filter(({ met }) => met === false).length;
  const met = figures.filter((each) => each.met === true).length;
  const said = [
    ...(met === 0 ? [] : [`${countWords(met)} ${met === 1 ? 'meets its target' : 'meet their target'}`]),
    ...(missed === 0 ? [] : [`${countWords(missed)} ${missed === 1 ? 'misses it' : 'miss it'}`]),
  ];
  const [first = ['None'], ...rest] = counts;
  return cell(first, ...rest, ...(said.length === 0 ? [] : [`${capitalised(printList(said))}.`]));
};
