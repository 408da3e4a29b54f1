import { within } from '@ragstone/rag';
import type { CommitmentRecords, CommitmentsCheck } from '../commitment-records.ts';
import { finding } from '../finding.ts';
import { reviewCounts } from '../review-counts.ts';
import type { Countable, StrategyVersion } from '../strategy.ts';

const counted = (version: StrategyVersion, { commitments }: CommitmentRecords): Record<Countable, number> => {
  const lifeCourse = version.priorities.filter(({ kind }) => kind === 'life-course');
  return {
    'life-course-priorities': lifeCourse.length,
    'cross-cutting-priorities': version.priorities.length - lifeCourse.length,
    'sub-priorities': lifeCourse.flatMap(({ subPriorities }) => subPriorities).length,
    commitments: commitments.filter((commitment) => commitment.version === version.id).length,
  };
};

/** What documents count of a version is there. */
const versionsAddUp: CommitmentsCheck = (records) =>
  records.strategies.flatMap(({ id, at, versions }) =>
    versions.flatMap((version, index) => {
      const found = counted(version, records);
      return version.printed.flatMap(({ of, value, source }, which) =>
        found[of] === value
          ? []
          : [
              finding(
                'count-does-not-add-up',
                'error',
                {
                  what: 'version',
                  title: version.title,
                  of: of.replaceAll('-', ' '),
                  stated: value,
                  counted: found[of],
                },
                {
                  subject: { strategy: id, version: version.id },
                  at: within(at, 'versions', index, 'printed', which),
                  source,
                },
              ),
            ],
      );
    }),
  );

/** A review decides once on every commitment of the earlier version, and leads to every one of the later. */
const reviewsAddUp: CommitmentsCheck = (records) =>
  records.strategyReviews.flatMap((review) => {
    const { id, title, at, source, from, to, decisions } = review;
    const of = (version: string): number =>
      records.commitments.filter((commitment) => commitment.version === version).length;
    const pairs = [
      { of: 'decisions', stated: of(from), counted: decisions.length },
      {
        of: 'commitments decided on',
        stated: of(from),
        counted: new Set(decisions.map((each) => each.commitment)).size,
      },
      { of: 'resulting commitments', stated: of(to), counted: reviewCounts(review, records).resulting },
    ];
    return pairs
      .filter(({ stated, counted }) => stated !== counted)
      .map((figures) =>
        finding(
          'count-does-not-add-up',
          'error',
          { what: 'review', title, ...figures },
          {
            subject: { review: id },
            at: within(at, 'decisions'),
            source,
          },
        ),
      );
  });

/** Counts come to what is there. */
export const countsAddUp: CommitmentsCheck = (records) => [
  ...versionsAddUp(records),
  ...reviewsAddUp(records),
];
