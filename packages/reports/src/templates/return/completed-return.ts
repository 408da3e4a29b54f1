import type { ReturnVerdict } from '@ragstone/assurance';
import { type Block, callout, definition, definitions, paragraph, table } from '../../model/block.ts';
import { type Section, type SectionPart, section } from '../../model/paper.ts';
import { approvalWords } from '../../passages/approval-words.ts';
import { checksList, failedChecks } from '../../passages/return-checks.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfBody } from '../../selections/titles.ts';
import { capitalised, sentenceOf } from '../../words/sentence.ts';
import { answersTable } from './answers-table.ts';
import { signOffsTable } from './sign-offs-table.ts';

/** What must be settled before anything is copied. */
const beforeCopying = (scope: PaperScope, verdict: ReturnVerdict): SectionPart | null => {
  const { beforeCopying: says } = scope.words.completedReturns;
  const failed = failedChecks(verdict);
  if (failed.length === 0) return null;
  const wrong = failed.filter((check) => check.verdict === 'wrong').length;
  const lead: Block =
    wrong === 0
      ? paragraph(says.fails(failed.length))
      : callout(verdict.submitted === null ? says.doNotSend : says.wasSent, [says.wrong(wrong)]);
  return {
    id: `${verdict.id}-before-copying`,
    heading: says.heading,
    blocks: [lead, ...checksList(scope, failed)],
  };
};

/** One return in the form's own order, sheet by sheet, so that it can be copied into the template that is sent. */
export const completedReturn = (scope: PaperScope, verdict: ReturnVerdict): Section | null => {
  const { words, workspace } = scope;
  const { completedReturns: says, days } = words;
  const completed = workspace.returns.find((each) => each.id === verdict.id);
  const form = workspace.returnDefinitions.find((each) => each.id === verdict.definition);
  if (completed === undefined || form === undefined) return null;
  const { presented } = completed;
  const before = beforeCopying(scope, verdict);
  return section(
    verdict.id,
    verdict.title,
    [
      paragraph(says.standing(verdict.complete, verdict.correct)),
      definitions([
        definition(says.due, capitalised(days.deadline(verdict.due))),
        definition(
          says.submitted,
          verdict.submitted === null ? says.notRecorded : days.day(verdict.submitted),
        ),
        definition(says.approved, sentenceOf(approvalWords(scope, verdict) ?? [says.notRecorded])),
        definition(
          says.presented,
          presented === null
            ? says.notRecorded
            : `${titleOfBody(workspace, presented.body)}, ${days.day(presented.on)}`,
        ),
      ]),
    ],
    [
      ...(before === null ? [] : [before]),
      ...form.sections.map((sheet) => ({
        id: `${verdict.id}-${sheet.id}`,
        heading: sheet.title,
        blocks: [table(answersTable(words, completed, sheet))],
      })),
      ...(form.signOffs.length === 0
        ? []
        : [
            {
              id: `${verdict.id}-signatures`,
              heading: says.signOffs.heading,
              blocks: [table(signOffsTable(scope, completed, form))],
            },
          ]),
    ],
  );
};
