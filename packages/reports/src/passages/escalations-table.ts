import type { EscalationOutcome, Starts, Workspace } from '@ragstone/assurance';
import { compareText, printList } from '@ragstone/rag';
import { cell, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfEither, titleOfRole } from '../selections/titles.ts';
import { printDay } from '../words/print-day.ts';
import { capitalised, sentence } from '../words/sentence.ts';
import { sayDecision, sayRoute, sayStanding } from './say-escalation.ts';
import { sayNextMeeting } from './say-next-meeting.ts';

/** What a rule starts, who owns it, by when, and what is looked at how often. */
const startsInWords = (starts: Starts, workspace: Workspace): string => {
  const { what, owner, check } = starts;
  return [
    capitalised(what),
    owner === null ? 'no owner is named' : `owned by ${titleOfRole(workspace, owner)}`,
    ...startSaid(starts),
    ...(check === null
      ? []
      : [`every ${check.every} a look at ${printList(check.what)}${looksSaid(starts)}`]),
  ].join('; ');
};

/** When the next look is due and how many were missed; nothing until it has started. */
const looksSaid = ({ checks }: Starts): string => {
  if (checks === null) return '';
  const missed = checks.missed.length === 0 ? '' : `, ${checks.missed.length} missed`;
  return `, the next by ${printDay(checks.nextDueOn)}${missed}`;
};

const startSaid = ({ withinWorkingDays, dueOn, startedOn, standing }: Starts): readonly string[] => {
  if (startedOn !== null) return [`started, as was said on ${printDay(startedOn)}`];
  const by = dueOn === null ? '' : `, by ${printDay(dueOn)}`;
  return [
    withinWorkingDays === null ? 'no day is set' : `within ${withinWorkingDays} working days${by}`,
    ...(standing === 'late' ? ['nobody has said that it started'] : []),
  ];
};

/** Who answers for the subject, when the body meets next and its papers' last day, as far as the data say. */
export const ownerAndNext = (escalation: EscalationOutcome, workspace: Workspace): readonly string[] =>
  escalation.attention === null
    ? []
    : [
        ...(escalation.owner === null ? [] : [`Owner: ${titleOfEither(workspace, escalation.owner)}`]),
        ...[sayNextMeeting(escalation)].filter((said) => said !== ''),
      ];

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
  return {
    id,
    caption,
    columns: [
      words('About', 1.5),
      words('How it stands', 1.2),
      words('Why', 2),
      words('Goes to', 1),
      words('Starts', 1.6),
    ],
    rows: shown.map((each) =>
      row(
        each.title,
        cell(sayStanding(each), ...(each.draft ? ['By a draft rule'] : [])),
        cell(
          each.why.map((why) => sentence(scope.say(why))).join(' '),
          ...each.decisions
            .filter(({ ended }) => ended === null)
            .map((decision) => sayDecision(scope.workspace, decision)),
        ),
        cell(sayRoute(scope.workspace, each), ...ownerAndNext(each, scope.workspace)),
        each.starts === null ? 'Nothing' : sentence(startsInWords(each.starts, scope.workspace)),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
