import type { DecisionOutcome, EscalationOutcome, TrackedPeriod } from '@ragstone/assurance';
import type { Figure } from '../model/block.ts';
import type { TimelineMark } from '../model/escalation-timeline.ts';
import { cell, row, words } from '../model/table.ts';
import { text } from '../model/text.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { capitalised, sentence } from '../words/sentence.ts';
import { sayDecision } from './say-escalation.ts';

/** A decision with the letter by which the picture names it. */
interface Lettered {
  readonly letter: string;
  readonly decision: DecisionOutcome;
}

const marks: Readonly<Record<TrackedPeriod['state'], TimelineMark>> = {
  none: 'quiet',
  pending: 'pending',
  raised: 'raised',
  sustained: 'sustained',
  easing: 'easing',
  cleared: 'cleared',
};

const isOpen = ({ state }: TrackedPeriod): boolean =>
  state === 'raised' || state === 'sustained' || state === 'easing';

const markOf = (period: TrackedPeriod): TimelineMark =>
  isOpen(period) && period.counts === null ? 'held' : marks[period.state];

/** The heights of a timeline: not open, raised without a level where that comes, and every level that was reached. */
const heightsOf = (periods: readonly TrackedPeriod[]): readonly number[] => {
  const levels = periods.filter(isOpen).map(({ level }) => level);
  return [...new Set(levels)].sort((a, b) => a - b);
};

/**
 * An escalation period by period: as a picture, in words, and as a table with every change and its reason; null where
 * fewer than two periods were looked at.
 */
export const escalationTimeline = (
  id: string,
  escalation: EscalationOutcome,
  scope: PaperScope,
): Figure | null => {
  const { periods, decisions, title } = escalation;
  if (periods.length < 2) return null;
  const { escalationsTable, days } = scope.words;
  const { timeline: says } = escalationsTable;
  const levels = heightsOf(periods);
  const lettered = decisions.map((decision, index) => ({
    letter: String.fromCharCode(65 + (index % 26)),
    decision,
  }));
  const about = (period: string): readonly Lettered[] =>
    lettered.filter(({ decision }) => decision.seen.period === period);
  return {
    kind: 'figure',
    id,
    chart: {
      kind: 'escalation-timeline',
      title,
      heights: [says.notOpen, ...levels.map((level) => (level === 0 ? says.raised : says.level(level)))],
      periods: periods.map((period) => ({
        label: days.short(period.period),
        height: isOpen(period) ? levels.indexOf(period.level) + 1 : 0,
        mark: markOf(period),
        decisions: about(period.period).map(({ letter }) => letter),
      })),
    },
    alternative: [inWords(escalation, scope)],
    remarks: lettered.map(({ letter, decision }) => text`${letter}: ${sayDecision(scope, decision)}`),
    table: {
      id: `${id}-periods`,
      caption: says.caption(title),
      columns: [
        words(says.columns.period, 1),
        words(says.columns.stood, 1.2),
        words(says.columns.changed, 2.4),
        words(says.columns.decided, 0.6),
      ],
      rows: periods.map((period) =>
        row(
          capitalised(days.period(period.period)),
          cell(stood(period, scope)),
          changed(escalation, period, scope),
          about(period.period)
            .map(({ letter }) => letter)
            .join(', ') || says.nothing,
        ),
      ),
      notes: [],
      reading: 'by-row',
    },
  };
};

const stood = (period: TrackedPeriod, { words: { escalations, escalationsTable } }: PaperScope): string =>
  escalationsTable.timeline.stood(escalations.states[period.state], period.level, markOf(period) === 'held');

const changed = (
  { history }: EscalationOutcome,
  { period }: TrackedPeriod,
  { say, words: { escalationsTable } }: PaperScope,
): string => {
  const said = history.filter((step) => step.period === period).map(({ says }) => sentence(say(says)));
  return said.length === 0 ? escalationsTable.timeline.nothing : said.join(' ');
};

/** Every change that matters to whoever cannot see the picture: raised, a level higher, easing, cleared. */
const inWords = (escalation: EscalationOutcome, { say, words: { escalations } }: PaperScope): string =>
  [...escalation.history.map(({ says }) => sentence(say(says))), `${escalations.standing(escalation)}.`].join(
    ' ',
  );
