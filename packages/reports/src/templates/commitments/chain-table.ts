import type { ChainFigure, PromiseChain } from '@ragstone/assurance';
import { statuses } from '@ragstone/rag';
import { type Cell, cell, groupRow, type Row, row, type Table, words } from '../../model/table.ts';
import { status, type Text } from '../../model/text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { knownRecords, type PlanInScope } from '../../selections/plans-in-scope.ts';
import { lowered } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { chainLine, figuresOf } from './chain-line.ts';

/** Each promise with how far its chain reaches, and what the figures at its end say; a promise has no colour of its own. */
export const chainTable = (scope: PaperScope, of: PlanInScope): Table => {
  const { caption, columns, note } = scope.words.commitments.table;
  return {
    id: `${of.plan.id}-chain`,
    caption,
    columns: [
      words(columns.promise, 1.7),
      words(columns.actions, 1.2),
      words(columns.measures, 1.1),
      words(columns.indicators, 1.2),
      words(columns.evidence, 1.8),
    ],
    rows: rowsOf(scope, of),
    notes: [[note]],
    reading: 'by-row',
  };
};

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
      return own.length === 0
        ? []
        : [groupRow(priority.title), ...own.map((chain) => chainRow(scope.words, of, chain))];
    }),
    ...(projects.length === 0 || projects.length === of.chains.length
      ? []
      : [groupRow(scope.words.commitments.table.projects)]),
    ...projects.map((chain) => chainRow(scope.words, of, chain)),
  ];
};

const chainRow = (said: Words, of: PlanInScope, chain: PromiseChain): Row => {
  const { table: says } = said.commitments;
  const linked = new Map(
    chain.measures.flatMap(({ indicators }) => indicators.map((each) => [each.id, each] as const)),
  );
  const unseen = chain.measures.filter(({ indicators }) => indicators.length === 0).length;
  const followed = [...linked.values()].filter(({ metric }) => metric !== null).length;
  const { breaks } = chainLine(said, chain);
  return row(
    cell(chain.title, ...(breaks === null ? [] : [says.breaks(lowered(breaks))])),
    actionsCell(said, of, chain),
    chain.measures.length === 0
      ? says.none
      : cell(String(chain.measures.length), ...(unseen === 0 ? [] : [says.withoutIndicator(unseen)])),
    linked.size === 0 ? says.none : cell(String(linked.size), says.followed(followed)),
    evidenceCell(said, figuresOf(chain)),
  );
};

const actionsCell = ({ commitments: { table: says } }: Words, of: PlanInScope, chain: PromiseChain): Cell => {
  if (chain.actions.length === 0) return cell(says.none);
  const judged = chain.actions.map((id) => of.judged('action', id)?.status ?? 'not-rated');
  const overdue = judged.filter((each) => each === 'red').length;
  const ownerless = of.actions.filter(
    ({ id, owners }) => chain.actions.includes(id) && owners.length === 0,
  ).length;
  return cell(
    says.actions(chain.actions.length),
    ...(overdue === 0 ? [] : [says.overdue(overdue)]),
    ...(ownerless === 0 ? [] : [says.withoutOwner(ownerless)]),
  );
};

const evidenceCell = (
  { commitments: { table: says }, statuses: named }: Words,
  figures: readonly ChainFigure[],
): Cell => {
  if (figures.length === 0) return cell(says.noEvidence);
  const counts = statuses.flatMap((of): readonly Text[] => {
    const count = figures.filter((each) => (each.status ?? 'not-rated') === of).length;
    return count === 0 ? [] : [[status(of, `${count} ${named[of].toLowerCase()}`)]];
  });
  const missed = figures.filter(({ met }) => met === false).length;
  const met = figures.filter((each) => each.met === true).length;
  const [first = [says.none], ...rest] = counts;
  return cell(first, ...rest, ...(met + missed === 0 ? [] : [says.targets(met, missed)]));
};
