import { within } from '@ragstone/rag';
import type { CommitmentRecords, CommitmentsCheck } from '../commitment-records.ts';
import { finding } from '../finding.ts';
import type { Countable, StrategyVersion } from '../strategy.ts';

const words: Readonly<Record<Countable, string>> = {
  'life-course-priorities': 'life-course priorities',
  'cross-cutting-priorities': 'cross-cutting priorities',
  'sub-priorities': 'sub-priorities',
  commitments: 'commitments',
};

const countedIn = (
  { id, priorities }: StrategyVersion,
  { commitments }: CommitmentRecords,
): Readonly<Record<Countable, number>> => {
  const lifeCourse = priorities.filter(({ kind }) => kind === 'life-course');
  return {
    'life-course-priorities': lifeCourse.length,
    'cross-cutting-priorities': priorities.length - lifeCourse.length,
    'sub-priorities': lifeCourse.flatMap(({ subPriorities }) => subPriorities).length,
    commitments: commitments.filter(({ version }) => version === id).length,
  };
};

/** What documents count of a version is there. */
export const printedCountsAddUp: CommitmentsCheck = (records) =>
  records.strategies.flatMap((strategy) =>
    strategy.versions.flatMap((version, index) => {
      const counted = countedIn(version, records);
      const subject = { strategy: strategy.id, version: version.id };
      return version.printed.flatMap(({ of, value, source }, which) => {
        if (counted[of] === value) return [];
        const about = { what: 'version', title: version.title } as const;
        const figures = { ...about, of: words[of], stated: value, counted: counted[of] };
        const at = within(strategy.at, 'versions', index, 'printed', which);
        return [finding('count-does-not-add-up', 'error', figures, { subject, at, source })];
      });
    }),
  );
