import { compareOccurrences, jobKinds, type Occurrence } from '../schedule/occurrence.ts';

/** What is to be done of what fell due, and how much of it is passed over because a later one takes its place. */
export interface Due {
  readonly occurrences: readonly Occurrence[];
  readonly passedOver: number;
}

/**
 * Of what fell due since the worker last looked, the last of each schedule, board, template and duty: after a downtime
 * a board gets one paper, not one for each week that was missed.
 */
export const onceEach = (occurrences: readonly Occurrence[]): Due => {
  const last = new Map<string, Occurrence>();
  for (const each of occurrences) {
    const { schedule, job, board, template, duty } = each;
    const sameThing = JSON.stringify([schedule, job, board, template, duty]);
    const before = last.get(sameThing);
    if (before === undefined || before.at <= each.at) last.set(sameThing, each);
  }
  const kept = new Set(last.values());
  return {
    occurrences: occurrences.filter((each) => kept.has(each)),
    passedOver: occurrences.length - kept.size,
  };
};

/**
 * The same with a look at escalations, once, after the last of what takes files in or assesses: whoever one goes to is
 * told what became of it, and need not wait for the next paper.
 */
export const withEscalations = (occurrences: readonly Occurrence[]): readonly Occurrence[] => {
  const last = occurrences
    .filter(({ job }) => job === 'import' || job === 'assess')
    .toSorted(compareOccurrences)
    .at(-1);
  if (last === undefined) return occurrences;
  const { key, at } = last;
  return [
    ...occurrences,
    {
      ...{ key: `escalations/${key}`, schedule: 'escalations', at, job: 'escalate' },
      ...{ board: null, template: null, duty: null, says: 'Escalations are looked at' },
    },
  ];
};

/** A number that grows with the minute at which something is due, and within it in the order of the kinds of job. */
export const orderOf = ({ at, job }: Pick<Occurrence, 'at' | 'job'>): number =>
  Math.floor(Date.parse(at) / 60_000) * 8 + jobKinds.indexOf(job);
