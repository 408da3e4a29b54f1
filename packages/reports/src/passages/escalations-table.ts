import type { EscalationOutcome } from '@ragstone/assurance';
import { compareText } from '@ragstone/rag';
import { cell, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { sayDecision, sayRoute, sayStanding } from './say-escalation.ts';

/** The highest first, then the longest open; what was cleared last. */
const byWeight = (escalations: readonly EscalationOutcome[]): readonly EscalationOutcome[] =>
  escalations.toSorted(
    (a, b) =>
      Number(a.attention === null) - Number(b.attention === null) ||
      b.level - a.level ||
      compareText(a.since ?? '', b.since ?? ''),
  );

/** What is open, and what was cleared by the last period that was looked at; null where there is neither. */
export const escalationsTable = (id: string, caption: string, scope: PaperScope): Table | null => {
  const shown = scope.escalations.filter(
    ({ attention, state, history, asOfPeriod }) =>
      attention !== null || (state === 'cleared' && history.at(-1)?.period === asOfPeriod),
  );
  if (shown.length === 0) return null;
  return {
    id,
    caption,
    columns: [words('About', 1.6), words('How it stands', 1.2), words('Why', 2.3), words('Goes to', 1.2)],
    rows: byWeight(shown).map((each) =>
      row(
        each.title,
        cell(sayStanding(each)),
        cell(
          each.why.map(scope.say).join(' '),
          ...each.decisions
            .filter(({ ended }) => ended === null)
            .map((decision) => sayDecision(scope.workspace, decision)),
        ),
        sayRoute(scope.workspace, each),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
