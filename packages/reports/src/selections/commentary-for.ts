import type { Commentary, Judgement, Workspace } from '@ragstone/assurance';
import { overlaps } from '@ragstone/calendar';
import { compareText } from '@ragstone/rag';
import { readPeriod } from '../words/read-period.ts';

/** The latest that an owner had said about a metric by a day, for a period that shares days with the judged one. */
export const commentaryFor = (
  workspace: Pick<Workspace, 'commentary'>,
  judgement: Pick<Judgement, 'metric' | 'place' | 'period'>,
  asOf: string,
): Commentary | null => {
  const judged = readPeriod(judgement.period);
  const shares = (id: string): boolean => {
    const period = readPeriod(id);
    return period !== null && judged !== null && overlaps(period, judged);
  };
  return (
    workspace.commentary
      .filter((each) => each.metric === judgement.metric && each.place === judgement.place)
      .filter((each) => each.on <= asOf && shares(each.period))
      .toSorted((a, b) => compareText(a.on, b.on))
      .at(-1) ?? null
  );
};
