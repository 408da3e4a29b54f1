import type { EscalationOutcome, Starts } from '@ragstone/assurance';
import { compareText } from '@ragstone/rag';
import { cell, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfEither, titleOfRole } from '../selections/titles.ts';
import { sentence } from '../words/sentence.ts';
import { sayDecision, sayRoute } from './say-escalation.ts';
import { sayNextMeeting } from './say-next-meeting.ts';

/** Who answers for the subject, when the body meets next and its papers' last day, as far as the data say. */
export const ownerAndNext = (
  { assessment, words: says, workspace }: PaperScope,
  escalation: EscalationOutcome,
): readonly string[] =>
  escalation.attention === null
    ? []
    : [
        ...(escalation.owner === null
          ? []
          : [says.escalationsTable.owner(titleOfEither(workspace, escalation.owner))]),
        ...[sayNextMeeting(says, escalation, assessment.asOf)].filter((said) => said !== ''),
      ];

const ownerOfStart = ({ workspace }: PaperScope, { owner }: Starts): string | null =>
  owner === null ? null : titleOfRole(workspace, owner);

/** The highest first, then the longest open; what was cleared last. */
const byWeight = (escalations: readonly EscalationOutcome[]): readonly EscalationOutcome[] =>
  escalations.toSorted(
    (a, b) =>
      Number(a.attention === null) - Number(b.attention === null) ||
      b.level - a.level ||
      compareText(a.since ?? '', b.since ?? ''),
  );

/** What is open, and what was cleared or superseded by the last period that was looked at, the gravest first. */
export const escalationsShown = ({ escalations }: PaperScope): readonly EscalationOutcome[] =>
  byWeight(
    escalations.filter(
      ({ attention, state, history, asOfPeriod }) =>
        attention !== null ||
        state === 'superseded' ||
        (state === 'cleared' && history.at(-1)?.period === asOfPeriod),
    ),
  );

/** Those, one on each row; null where there are none. */
export const escalationsTable = (id: string, caption: string, scope: PaperScope): Table | null => {
  const shown = escalationsShown(scope);
  if (shown.length === 0) return null;
  const { columns, draft, nothing, starts } = scope.words.escalationsTable;
  return {
    id,
    caption,
    columns: [
      words(columns.about, 1.5),
      words(columns.stands, 1.2),
      words(columns.why, 2),
      words(columns.goesTo, 1),
      words(columns.starts, 1.6),
    ],
    rows: shown.map((each) =>
      row(
        each.title,
        cell(scope.words.escalations.standing(each), ...(each.draft ? [draft] : [])),
        cell(
          each.why.map((why) => sentence(scope.say(why))).join(' '),
          ...each.decisions
            .filter(({ ended }) => ended === null)
            .map((decision) => sayDecision(scope, decision)),
        ),
        cell(sayRoute(scope, each), ...ownerAndNext(scope, each)),
        each.starts === null ? nothing : sentence(starts(each.starts, ownerOfStart(scope, each.starts))),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
