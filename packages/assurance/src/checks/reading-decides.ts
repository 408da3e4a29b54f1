import { printPeriod } from '@ragstone/calendar';
import type { Finding } from '@ragstone/rag';
import type { Judgement, RatingOutcome, SubjectJudgement } from '../assessment.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPeriod } from '../read-period.ts';

interface Read {
  readonly title: string;
  readonly rating: RatingOutcome;
}

/**
 * Ratings of which some answers rest on how an ambiguous source was read: one finding for each rating, with everything
 * that another reading would rate otherwise. A warning: somebody chose a reading, or nothing that depends on it is
 * rated, but whoever wrote the source should say what it means.
 */
export const readingDecides = (
  judgements: readonly Judgement[],
  subjects: readonly SubjectJudgement[],
  knowledge: Knowledge,
): readonly Finding<'reading-dependent'>[] => {
  const read = [
    ...judgements.flatMap(({ title, placeName, period, ratings }) =>
      readIn(`${title}, ${placeName}, ${printPeriod(readPeriod(period))}`, ratings),
    ),
    ...subjects.flatMap(({ title, ratings }) => readIn(title, ratings)),
  ];
  return knowledge.ruleSets.flatMap((ruleSet) =>
    ruleSet.ratings.flatMap((rating, index): readonly Finding<'reading-dependent'>[] => {
      const rule = `${ruleSet.id}/${rating.id}`;
      const rated = read.filter((each) => each.rating.rule === rule);
      const dependent = rated.filter((each) => each.rating.reading?.decides);
      if (dependent.length === 0 || rating.reading === undefined) return [];
      const { of, chosen } = rating.reading;
      const how = chosen === undefined ? 'Nobody has chosen a reading' : `It is read as: ${chosen}`;
      return [
        {
          code: 'reading-dependent',
          severity: 'warning',
          subject: { rule },
          message: `${dependent.length} of ${rated.length} answers of ${rule} depend on how “${of}” is read. ${how}. They are: ${dependent.map(({ title }) => title).join('; ')}.`,
          figures: { dependent: dependent.length, rated: rated.length },
          at: { ref: ruleSet.at.ref, path: ['ratings', index, 'reading'] },
          source: null,
        },
      ];
    }),
  );
};

const readIn = (title: string, ratings: readonly RatingOutcome[]): readonly Read[] =>
  ratings.filter(({ reading }) => reading !== undefined).map((rating) => ({ title, rating }));
