import type { Assessment, Judgement } from '@ragstone/assurance';

/** The periods since a judgement that speaks for its metric that are due and have no figure. */
export const overdueSince = (
  { rollUps }: Pick<Assessment, 'rollUps'>,
  { metric, place, period }: Pick<Judgement, 'metric' | 'place' | 'period'>,
): readonly string[] =>
  rollUps
    .flatMap((rollUp) => rollUp.members)
    .find(({ subject }) => subject.metric === metric && subject.place === place && subject.period === period)
    ?.without ?? [];
