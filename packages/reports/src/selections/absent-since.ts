import type { Assessment, Judgement } from '@ragstone/assurance';

/** The judgements of the periods since one that speaks for its metric: those that are due and could not be rated. */
export const absentSince = (
  { rollUps, judgements }: Pick<Assessment, 'rollUps' | 'judgements'>,
  { metric, place, period }: Pick<Judgement, 'metric' | 'place' | 'period'>,
): readonly Judgement[] => {
  const without = new Set(
    rollUps
      .flatMap((rollUp) => rollUp.members)
      .find(
        ({ subject }) => subject.metric === metric && subject.place === place && subject.period === period,
      )?.without ?? [],
  );
  return judgements.filter(
    (each) => each.metric === metric && each.place === place && without.has(each.period),
  );
};
