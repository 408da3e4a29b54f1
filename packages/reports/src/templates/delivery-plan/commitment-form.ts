import type { ChainMeasure, PromiseChain } from '@ragstone/assurance';
import type { Action, Commitment } from '@ragstone/commitments';
import { type Cell, cell, groupRow, type Row, row, type Table, words } from '../../model/table.ts';
import { status, type Text } from '../../model/text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { knownRecords, type PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { sentence } from '../../words/sentence.ts';

/** The commitments that a plan delivers in the columns in which such plans are printed, with what is not there. */
export const commitmentForm = (scope: PaperScope, of: PlanInScope): Table => {
  const { commitments: says } = scope.words.deliveryPlans;
  const { commitments, strategies } = knownRecords(scope);
  const version = strategies.flatMap(({ versions }) => versions).find(({ id }) => id === of.plan.delivers);
  const rows = (version?.priorities ?? []).flatMap((priority): readonly Row[] => {
    const own = commitments.filter((each) => each.version === version?.id && each.priority === priority.id);
    const owners = priority.owners.map((owner) => titleOfEither(scope.workspace, owner));
    return own.length === 0
      ? [groupRow(says.nothingPromised(priority.title))]
      : [groupRow(says.priority(priority.title, owners)), ...commitmentRows(scope, of, own)];
  });
  return {
    id: `${of.plan.id}-commitments`,
    caption: says.caption,
    columns: [
      words(says.columns.commitment, 1.3),
      words(says.columns.actions, 1.8),
      words(says.columns.success, 1.8),
      words(says.columns.indicators, 1.8),
    ],
    rows,
    notes: hasNoneOwnedOrDated(of) ? [[says.noneOwnedOrDated(of.actions.length)]] : [],
    reading: 'by-row',
  };
};

/** Whether no action of a plan has an owner or a date: that is said once, under the table, and not with each. */
const hasNoneOwnedOrDated = ({ actions }: PlanInScope): boolean =>
  actions.length > 1 && actions.every(({ owners, due }) => owners.length === 0 && due === null);

/** Plans print their measures once for several commitments; so they are told with the first of them. */
const commitmentRows = (
  scope: PaperScope,
  of: PlanInScope,
  commitments: readonly Commitment[],
): readonly Row[] => {
  const first = new Map<string, Commitment>();
  return commitments.map((commitment) => {
    const chain = of.chains.find(({ id }) => id === commitment.id);
    const key = (chain?.measures ?? []).map(({ id }) => id).join('|');
    const told = first.get(key);
    if (told === undefined && key !== '') first.set(key, commitment);
    return commitmentRow(scope, of, commitment, chain, told);
  });
};

const commitmentRow = (
  scope: PaperScope,
  of: PlanInScope,
  commitment: Commitment,
  chain: PromiseChain | undefined,
  told: Commitment | undefined,
): Row => {
  const { approved, says, ref } = commitment;
  const { commitments: said } = scope.words.deliveryPlans;
  const asFor = ({ ref: other, says: promise, id }: Commitment): string => said.asFor(other ?? promise ?? id);
  const differs = approved !== null && approved.says !== says;
  return row(
    cell(
      [ref, says].filter((each) => each !== null).join(' '),
      ...(differs ? [said.approvedAs(approved.says, approved.on)] : []),
    ),
    actionsCell(scope, of, commitment, chain),
    ...(told === undefined
      ? [measuresCell(scope, chain), indicatorsCell(scope, chain)]
      : [asFor(told), asFor(told)]),
  );
};

/** Many of a kind are read as short lines, one under another. */
const lines = (texts: readonly Text[], none: string): Cell =>
  texts.length === 0 ? cell(none) : cell([], ...texts);

const actionsCell = (
  scope: PaperScope,
  of: PlanInScope,
  { insteadOfActions }: Commitment,
  chain: PromiseChain | undefined,
): Cell => {
  const { commitments: says } = scope.words.deliveryPlans;
  const actions = of.actions.filter(({ id }) => chain?.actions.includes(id) ?? false);
  return lines(
    actions.map((action) => actionText(scope, of, action)),
    insteadOfActions === null ? says.noAction : says.insteadOfActions(insteadOfActions),
  );
};

const actionText = ({ words: said, workspace }: PaperScope, of: PlanInScope, action: Action): Text => {
  const { ref, says, owners, due, id } = action;
  const judged = of.judged('action', id);
  const colour =
    judged === null || judged.status === 'not-rated'
      ? []
      : [' ', status(judged.status, judged.outcome ?? said.statuses[judged.status])];
  const titles = owners.map((owner) => titleOfEither(workspace, owner));
  const { action: told } = said.deliveryPlans.commitments;
  const what = `${ref === null ? '' : `${ref} `}${says}`;
  return [hasNoneOwnedOrDated(of) ? sentence(what) : told(what, titles, due), ...colour];
};

const measuresCell = ({ words: said }: PaperScope, chain: PromiseChain | undefined): Cell =>
  lines(
    (chain?.measures ?? []).map(
      ({ says, indicators }: ChainMeasure): Text => [
        said.deliveryPlans.commitments.measure(says, indicators.length),
      ],
    ),
    said.deliveryPlans.commitments.noMeasure,
  );

const indicatorsCell = ({ words: said }: PaperScope, chain: PromiseChain | undefined): Cell => {
  const { indicator, noIndicator } = said.deliveryPlans.commitments;
  const all = new Map(
    (chain?.measures ?? []).flatMap(({ indicators }) => indicators.map((each) => [each.id, each])),
  );
  return lines(
    [...all.values()].map(
      ({ code, says, metric }): Text => [
        indicator(`${code === null ? '' : `${code} `}${says}`, metric !== null),
      ],
    ),
    noIndicator,
  );
};
