import { within } from '@ragstone/rag';
import type { CommitmentsCheck } from '../commitment-records.ts';
import { finding } from '../finding.ts';

/** A review leads to every version of a strategy but its first. */
export const versionsHaveLineage: CommitmentsCheck = ({ strategies, strategyReviews }) =>
  strategies.flatMap((strategy) =>
    strategy.versions.flatMap((version, index) => {
      const before = strategy.versions[index - 1];
      if (before === undefined || strategyReviews.some(({ to }) => to === version.id)) return [];
      const figures = { what: 'version', title: version.title, before: before.title } as const;
      return [
        finding('no-lineage', 'warning', figures, {
          subject: { strategy: strategy.id, version: version.id },
          at: within(strategy.at, 'versions', index),
          source: version.source,
        }),
      ];
    }),
  );
