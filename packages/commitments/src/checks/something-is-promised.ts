import { type Located, within } from '@ragstone/rag';
import type { Commitment } from '../commitment.ts';
import type { CommitmentsCheck } from '../commitment-records.ts';
import { type CommitmentsFinding, finding } from '../finding.ts';
import type { Priority, Strategy, StrategyVersion } from '../strategy.ts';

/** Something is promised under every priority that a version names, and under every sub-priority. */
export const somethingIsPromised: CommitmentsCheck = ({ strategies, commitments }) =>
  strategies.flatMap((strategy) =>
    strategy.versions.flatMap((version, index) => {
      const of = commitments.filter((commitment) => commitment.version === version.id);
      return version.priorities.flatMap((priority, which) =>
        emptyIn({ strategy, version, index, priority, which }, of),
      );
    }),
  );

interface Place {
  readonly strategy: Located<Strategy>;
  readonly version: StrategyVersion;
  readonly index: number;
  readonly priority: Priority;
  readonly which: number;
}

/** A priority without any commitment is said once, and not again for each of its sub-priorities. */
const emptyIn = (
  { strategy, version, index, priority, which }: Place,
  commitments: readonly Commitment[],
): readonly CommitmentsFinding[] => {
  const subject = { strategy: strategy.id, version: version.id, priority: priority.id };
  const at = within(strategy.at, 'versions', index, 'priorities', which);
  const figures = (title: string) => ({ what: 'priority', title, version: version.title }) as const;
  const under = commitments.filter((commitment) => commitment.priority === priority.id);
  if (under.length === 0) {
    return [
      finding('nothing-promised', 'warning', figures(priority.title), {
        subject,
        at,
        source: priority.source,
      }),
    ];
  }
  return priority.subPriorities.flatMap(({ id, title, source }, sub) =>
    under.some(({ subPriority }) => subPriority === id)
      ? []
      : [
          finding('nothing-promised', 'warning', figures(title), {
            subject: { ...subject, subPriority: id },
            at: within(at, 'subPriorities', sub),
            source,
          }),
        ],
  );
};
