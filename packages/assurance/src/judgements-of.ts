import { comparePeriods } from '@ragstone/calendar';
import { compareText } from '@ragstone/rag';
import type { Judgement } from './assessment.ts';
import { judgeMetric } from './judge-metric.ts';
import type { Knowledge } from './knowledge.ts';
import type { MetricSubject } from './metric-subject.ts';
import { readPeriod } from './read-period.ts';
import { withRunsOfMisses } from './run-of-misses.ts';

/** By metric, place, window and period; a run of misses is counted along the periods. */
export const judgementsOf = (
  subjects: readonly MetricSubject[],
  knowledge: Knowledge,
  explain: 'all' | 'exceptions' | 'none',
): readonly Judgement[] => {
  const judgements = subjects.map((subject) => judgeMetric(subject, knowledge, explain !== 'none'));
  const ordered = [...judgements].sort(
    (a, b) =>
      compareText(a.metric, b.metric) ||
      compareText(a.place, b.place) ||
      compareText(a.window, b.window) ||
      comparePeriods(readPeriod(a.period), readPeriod(b.period)),
  );
  return withRunsOfMisses(ordered).map((judgement) =>
    explain === 'exceptions' && judgement.status === 'green'
      ? { ...judgement, explanation: null }
      : judgement,
  );
};
