import {
  type Assessment,
  type AssuranceException,
  type Changes,
  changesSince,
  type EscalationMove,
  type ExceptionChange,
} from '@ragstone/assurance';
import { type Block, paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, type Row, row, words } from '../../model/table.ts';
import { status, type Text } from '../../model/text.ts';
import { ownerAndNext } from '../../passages/escalations-table.ts';
import { byGravity, exceptionTitle, ownerOf, routeCell, sinceWhen } from '../../passages/exceptions-table.ts';
import { sayRoute } from '../../passages/say-escalation.ts';
import { figuresSince } from '../../selections/figures-since.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { sentence, sentences } from '../../words/sentence.ts';

/** In the order in which they are told. */
const changeOrder: readonly ExceptionChange[] = [
  'new',
  'worsened',
  'no-longer-known',
  'easing',
  'cleared',
  'sustained',
];

/** What has changed since the last paper: what is as before is counted, and stands in full further down. */
export const changesSinceLast = (scope: PaperScope, before: Assessment): Section => {
  const { changes: says } = scope.words.exceptions;
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
            caption: says.caption(changes.since),
            columns: [
              words(says.columns.about, 1.6),
              words(says.columns.change, 1),
              words(says.columns.now, 2.4),
              words(says.columns.goesTo, 1),
            ],
            rows,
            notes: [],
            reading: 'by-row',
          }),
        ]),
  ];
  return section('changes', says.since(changes.since), blocks);
};

const ofScope = ({ assessment, exceptions, escalations, claims }: PaperScope): Assessment => ({
  ...assessment,
  exceptions,
  escalations,
  claims,
});

const summary = (scope: PaperScope, { exceptions, ...changes }: Changes, then: number): string => {
  const { changes: says } = scope.words.exceptions;
  const counts = changeOrder
    .map((change) => [change, exceptions.filter((each) => each.change === change).length] as const)
    .filter(([, count]) => count > 0);
  const published = scope.workspace.documents.filter(
    (document) => document.published > changes.since && document.published <= scope.assessment.asOf,
  );
  const disputed = changes.newlyDisputed.length;
  return sentences(
    says.count(scope.exceptions.length, then, counts),
    disputed === 0 ? null : says.newlyDisputed(disputed),
    published.length === 0 ? says.nonePublished : says.published(published.map(({ title }) => title)),
    figuresSince(scope, changes.since),
    changes.rulesIn.length === 0 ? null : says.rulesIn(changes.rulesIn),
    changes.rulesOut.length === 0 ? null : says.rulesOut(changes.rulesOut),
  );
};

const exceptionRows = (scope: PaperScope, { exceptions }: Changes): readonly Row[] => {
  const { exceptions: said, statuses } = scope.words;
  const says = said.changes;
  return changeOrder
    .filter((change) => change !== 'sustained')
    .flatMap((change) => {
      const those = exceptions.filter((each) => each.change === change);
      return byGravity(those.map(({ exception }) => exception)).map((exception) => {
        const was = those.find((each) => each.exception === exception)?.statusBefore ?? null;
        const now: Text =
          exception.status === null || change === 'cleared'
            ? []
            : [status(exception.status, statuses[exception.status]), ' '];
        const before = was === null || was === exception.status ? [] : [says.was(statuses[was])];
        const cause = change === 'cleared' ? says.nothingAnyMore : sentence(scope.say(exception.cause));
        return row(
          cell(exceptionTitle(scope, exception)),
          says.changed[change],
          cell([...now, cause], ...before, ...(change === 'cleared' ? [] : sinceWhen(scope, exception))),
          change === 'cleared' ? '' : goesTo(scope, exception),
        );
      });
    });
};

/** The body with what it is asked and its next meeting, and who owns the matter. */
const goesTo = (scope: PaperScope, exception: AssuranceException): Cell => {
  const route = routeCell(scope, exception);
  return cell(route.text, ...route.notes, scope.words.exceptions.changes.owner(ownerOf(scope, exception)));
};

/** Nothing raises it any more: what it was last is not how it stands. */
const hasGone = (change: EscalationMove): boolean => change === 'withdrawn' || change === 'superseded';

const escalationRows = (scope: PaperScope, { escalations }: Changes): readonly Row[] => {
  const { changes: says } = scope.words.exceptions;
  return escalations
    .filter(({ change }) => change !== 'sustained')
    .map(({ change, escalation }) =>
      row(
        cell(escalation.title, says.escalation),
        says.moved[change],
        cell(
          hasGone(change) ? says.notRaised : scope.words.escalations.standing(escalation),
          ...(hasGone(change) ? [] : escalation.why.map(scope.say)),
        ),
        hasGone(change) ? '' : cell(sayRoute(scope, escalation), ...ownerAndNext(scope, escalation)),
      ),
    );
};
