import {
  type Assessment,
  type AssuranceException,
  type Changes,
  changesSince,
  type EscalationMove,
  type ExceptionChange,
} from '@ragstone/assurance';
import { printList, statusWords } from '@ragstone/rag';
import { type Block, paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, type Row, row, words } from '../../model/table.ts';
import { status, type Text, text } from '../../model/text.ts';
import { ownerAndNext } from '../../passages/escalations-table.ts';
import { byGravity, exceptionTitle, ownerOf, routeCell, sinceWhen } from '../../passages/exceptions-table.ts';
import { sayRoute } from '../../passages/say-escalation.ts';
import { figuresSince } from '../../selections/figures-since.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { counted } from '../../words/counted.ts';
import { printDay } from '../../words/print-day.ts';
import { lowered, sentence, sentences } from '../../words/sentence.ts';

const changeWords: Readonly<Record<ExceptionChange, string>> = {
  new: 'New',
  worsened: 'Worse',
  'no-longer-known': 'No longer known',
  easing: 'Easing',
  cleared: 'Cleared',
  sustained: 'As before',
};
const changeOrder = Object.keys(changeWords) as readonly ExceptionChange[];

const moveWords: Readonly<Record<EscalationMove, string>> = {
  opened: 'Raised',
  reopened: 'Raised again, by figures that were restated',
  'level-risen': 'A level higher',
  easing: 'Easing',
  cleared: 'Cleared',
  withdrawn: 'Withdrawn, by figures that were restated',
  superseded: 'Superseded, by rules that have changed',
  sustained: 'As before',
};

/** What has changed since the last paper: what is as before is counted, and stands in full further down. */
export const changesSinceLast = (scope: PaperScope, before: Assessment): Section => {
  const then = paperScope({ ...scope, assessment: before });
  const changes = changesSince(ofScope(then), ofScope(scope));
  const rows = [...exceptionRows(scope, changes), ...escalationRows(scope, changes)];
  const blocks: readonly Block[] = [
    paragraph(summary(scope, changes, then.exceptions.length)),
    ...(rows.length === 0
      ? []
      : [
          table({
            id: 'changes-table',
            caption: `What has changed since ${printDay(changes.since)}`,
            columns: [words('About', 1.6), words('Change', 1), words('Now', 2.4), words('Goes to', 1)],
            rows,
            notes: [],
            reading: 'by-row',
          }),
        ]),
  ];
  return section('changes', `Since ${printDay(changes.since)}`, blocks);
};

const ofScope = ({ assessment, exceptions, escalations, claims }: PaperScope): Assessment => ({
  ...assessment,
  exceptions,
  escalations,
  claims,
});

const summary = (scope: PaperScope, { exceptions, ...changes }: Changes, then: number): string => {
  const parts = changeOrder.flatMap((change) => {
    const count = exceptions.filter((each) => each.change === change).length;
    return count === 0 ? [] : [`${count} ${lowered(changeWords[change])}`];
  });
  const published = scope.workspace.documents.filter(
    (document) => document.published > changes.since && document.published <= scope.assessment.asOf,
  );
  const disputed = changes.newlyDisputed.length;
  return sentences(
    `${counted(scope.exceptions.length, 'exception')} now, ${then} then${parts.length === 0 ? '' : `: ${printList(parts)}`}`,
    disputed === 0 ? null : counted(disputed, 'statement is newly disputed', 'statements are newly disputed'),
    published.length === 0
      ? 'No paper has been published since'
      : `Published since: ${printList(published.map(({ title }) => `“${title}”`))}`,
    figuresSince(scope, changes.since),
    changes.rulesIn.length === 0 ? null : `Rules that have come: ${printList(changes.rulesIn)}`,
    changes.rulesOut.length === 0 ? null : `Rules that have gone: ${printList(changes.rulesOut)}`,
  );
};

const exceptionRows = (scope: PaperScope, { exceptions }: Changes): readonly Row[] =>
  changeOrder
    .filter((change) => change !== 'sustained')
    .flatMap((change) => {
      const those = exceptions.filter((each) => each.change === change);
      return byGravity(those.map(({ exception }) => exception)).map((exception) => {
        const was = those.find((each) => each.exception === exception)?.statusBefore ?? null;
        const now: Text =
          exception.status === null || change === 'cleared'
            ? []
            : [status(exception.status, statusWords[exception.status]), ' '];
        const before = was === null || was === exception.status ? [] : [`Was ${statusWords[was]}.`];
        const says =
          change === 'cleared' ? 'Nothing to look at any more.' : sentence(scope.say(exception.cause));
        return row(
          cell(exceptionTitle(scope, exception)),
          changeWords[change],
          cell([...now, says], ...before, ...(change === 'cleared' ? [] : sinceWhen(scope, exception))),
          change === 'cleared' ? '' : goesTo(scope, exception),
        );
      });
    });

/** The body with what it is asked and its next meeting, and who owns the matter. */
const goesTo = (scope: PaperScope, exception: AssuranceException): Cell => {
  const route = routeCell(scope, exception);
  return cell(route.text, ...route.notes, text`Owner: ${ownerOf(scope, exception)}`);
};

/** Nothing raises it any more: what it was last is not how it stands. */
const hasGone = (change: EscalationMove): boolean => change === 'withdrawn' || change === 'superseded';

const escalationRows = (scope: PaperScope, { escalations }: Changes): readonly Row[] =>
  escalations
    .filter(({ change }) => change !== 'sustained')
    .map(({ change, escalation }) =>
      row(
        cell(escalation.title, 'Escalation'),
        moveWords[change],
        cell(
          hasGone(change) ? 'Not raised' : scope.words.escalations.standing(escalation),
          ...(hasGone(change) ? [] : escalation.why.map(scope.say)),
        ),
        hasGone(change) ? '' : cell(sayRoute(scope, escalation), ...ownerAndNext(scope, escalation)),
      ),
    );
