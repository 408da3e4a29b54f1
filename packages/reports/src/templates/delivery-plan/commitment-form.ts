import type { ChainMeasure, PromiseChain } from '@ragstone/assurance';
import type { Action, Commitment } from '@ragstone/commitments';
import { statusWords } from '@ragstone/rag';
import { type Cell, cell, groupRow, type Row, row, type Table, words } from '../../model/table.ts';
import { status, type Text } from '../../model/text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { knownRecords, type PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { printDay } from '../../words/print-day.ts';

/** The commitments that a plan delivers in the columns in which such plans are printed, with what is not there. */
export const commitmentForm = (scope: PaperScope, of: PlanInScope): Table => {
  const { commitments, strategies } = knownRecords(scope);
  const version = strategies.flatMap(({ versions }) => versions).find(({ id }) => id === of.plan.delivers);
  const rows = (version?.priorities ?? []).flatMap((priority): readonly Row[] => {
    const own = commitments.filter((each) => each.version === version?.id && each.priority === priority.id);
    const owners = priority.owners.map((owner) => titleOfEither(scope.workspace, owner)).join(', ');
    const heading = `${priority.title}${owners === '' ? ', no owner' : `: ${owners}`}`;
    return own.length === 0
      ? [groupRow(`${priority.title}: nothing is promised`)]
      : [groupRow(heading), ...commitmentRows(scope, of, own)];
  });
  return {
    id: `${of.plan.id}-commitments`,
    caption: 'Commitments, actions, and what success looks like',
    columns: [
      words('Commitment', 1.3),
      words('Actions', 1.8),
      words('What success looks like', 1.8),
      words('Indicators', 1.8),
    ],
    rows,
    notes: [],
    reading: 'by-row',
  };
};

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
  const differs = approved !== null && approved.says !== says;
  return row(
    cell(
      [ref, says].filter((each) => each !== null).join(' '),
      ...(differs ? [`Approved as “${approved.says}” on ${printDay(approved.on)}.`] : []),
    ),
    actionsCell(scope, of, commitment, chain),
    ...(told === undefined ? [measuresCell(chain), indicatorsCell(chain)] : [asFor(told), asFor(told)]),
  );
};

const asFor = ({ ref, says, id }: Commitment): string => `As for ${ref ?? says ?? id}`;

/** Many of a kind are read as short lines, one under another. */
const lines = (texts: readonly Text[], none: string): Cell =>
  texts.length === 0 ? cell(none) : cell([], ...texts);

const actionsCell = (
  scope: PaperScope,
  of: PlanInScope,
  { insteadOfActions }: Commitment,
  chain: PromiseChain | undefined,
): Cell => {
  const actions = of.actions.filter(({ id }) => chain?.actions.includes(id) ?? false);
  return lines(
    actions.map((action) => actionText(scope, of, action)),
    insteadOfActions === null ? 'No action' : `“${insteadOfActions}”: no action`,
  );
};

const actionText = ({ workspace }: PaperScope, of: PlanInScope, action: Action): Text => {
  const { ref, says, owners, due, id } = action;
  const judged = of.judged('action', id);
  const lacks = [...(owners.length === 0 ? ['no owner'] : []), ...(due === null ? ['no date'] : [])];
  const has = [
    ...owners.map((owner) => titleOfEither(workspace, owner)),
    ...(due === null ? [] : [`due ${printDay(due)}`]),
  ];
  const colour =
    judged === null || judged.status === 'not-rated'
      ? []
      : [' ', status(judged.status, judged.outcome ?? statusWords[judged.status])];
  return [`${ref === null ? '' : `${ref} `}${says}: ${[...has, ...lacks].join(', ')}.`, ...colour];
};

const measuresCell = (chain: PromiseChain | undefined): Cell =>
  lines(
    (chain?.measures ?? []).map(
      ({ says, indicators }: ChainMeasure): Text => [
        `${says}${indicators.length === 0 ? ': no indicator' : ''}.`,
      ],
    ),
    'Nothing',
  );

const indicatorsCell = (chain: PromiseChain | undefined): Cell => {
  const all = new Map(
    (chain?.measures ?? []).flatMap(({ indicators }) => indicators.map((each) => [each.id, each])),
  );
  return lines(
    [...all.values()].map(
      ({ code, says, metric }): Text => [
        `${code === null ? '' : `${code} `}${says}${metric === null ? '' : ' (followed here)'}.`,
      ],
    ),
    'None',
  );
};
