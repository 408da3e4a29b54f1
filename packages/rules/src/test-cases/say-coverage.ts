import type { Coverage, EscalationCoverage, RatingCoverage } from './coverage.ts';

/**
 * One line for each rating and escalation: how much of it the confirmed cases have exercised, and what they have not.
 * `on-ready-date: 2 of 3 bands, 3 of 4 outcomes of conditions. Never: amber; "value ..." true.`
 */
export const sayCoverage = ({ ratings, escalations }: Coverage): readonly string[] => [
  ...ratings.map(sayRating),
  ...escalations.map(sayEscalation),
];

interface Exercised {
  readonly name: string;
  readonly times: number;
}

const sayRating = ({ rating, bands, conditions, readings }: RatingCoverage): string => {
  const chosen = bands.map(
    ({ status, outcome, chosen: times }): Exercised => ({ name: status ?? outcome ?? 'not rated', times }),
  );
  const outcomes = conditions.flatMap((condition): readonly Exercised[] => [
    { name: `"${condition.says}" true`, times: condition.true },
    ...(condition.false === null ? [] : [{ name: `"${condition.says}" false`, times: condition.false }]),
  ]);
  return sayLine(rating, [
    { of: 'bands', exercised: chosen },
    { of: 'outcomes of conditions', exercised: outcomes },
    {
      of: 'other readings',
      exercised: readings.map(({ reading, tells }) => ({
        name: `reading "${reading}" told apart`,
        times: tells,
      })),
    },
  ]);
};

const sayEscalation = ({ escalation, changes, levels }: EscalationCoverage): string =>
  sayLine(escalation, [
    {
      of: 'levels',
      exercised: levels.map((times, index) => ({ name: `level ${index + 1}`, times })),
    },
    {
      of: 'changes',
      exercised: [
        { name: 'raised', times: changes.raised },
        { name: 'eases', times: changes.eases + changes.cleared },
        { name: 'cleared', times: changes.cleared },
      ],
    },
  ]);

const sayLine = (
  id: string,
  parts: readonly { readonly of: string; readonly exercised: readonly Exercised[] }[],
): string => {
  const counts = parts
    .filter(({ exercised }) => exercised.length > 0)
    .map(
      ({ of, exercised }) =>
        `${exercised.filter(({ times }) => times > 0).length} of ${exercised.length} ${of}`,
    );
  const never = parts
    .flatMap(({ exercised }) => exercised.filter(({ times }) => times === 0))
    .map(({ name }) => name);
  return `${id}: ${counts.join(', ')}.${never.length === 0 ? '' : ` Never: ${never.join('; ')}.`}`;
};
