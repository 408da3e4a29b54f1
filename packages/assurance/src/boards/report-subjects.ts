import { daysBetween, monthOf, periodOf } from '@ragstone/calendar';
import type { BoardPaper, GovernanceRecords, Recommendation } from '@ragstone/governance';
import { compareText } from '@ragstone/rag';
import { fact, type Subject } from '../rate-subject.ts';

/** Every report that came before a meeting, as a subject of rules. */
export const reportSubjects = ({ papers, recommendations }: GovernanceRecords): readonly Subject[] =>
  [...papers]
    .sort((a, b) => compareText(a.id, b.id))
    .map((paper) => ({
      kind: 'report',
      id: paper.id,
      title: paper.title,
      period: monthOf(paper.meeting.on),
      owners: paper.by,
      knownOn: paper.meeting.on,
      facts: factsOf(
        paper,
        recommendations.filter((each) => each.paper === paper.id),
      ),
      profile: { unit: 'days', polarity: 'lower', decimals: 0 },
    }));

const factsOf = (
  { meeting, dated, previous, tellsOf, consultation }: BoardPaper,
  asked: readonly Recommendation[],
): Subject['facts'] => {
  const since = (period: string | undefined): number | null =>
    period === undefined ? null : daysBetween(periodOf(period).last, meeting.on);
  const decided = asked.flatMap(({ asks, decided: resolution }) =>
    resolution === null ? [] : [{ asks, resolution }],
  );
  return {
    ageOfData: fact(since(tellsOf?.period)),
    daysSincePrevious: fact(since(previous?.in)),
    datedInTime: fact(dated === null ? null : dated.on <= meeting.on),
    consultationOpen: fact(consultation === null ? null : consultation.closes >= meeting.on),
    recommendations: fact(asked.length),
    decided: fact(asked.length === 0 ? null : decided.length === asked.length),
    decidedAsAsked: fact(
      asked.length === 0 || decided.length < asked.length
        ? null
        : decided.every(
            ({ asks, resolution }) =>
              resolution.as === asks && resolution.subjectTo === undefined && resolution.adds === undefined,
          ),
    ),
  };
};
