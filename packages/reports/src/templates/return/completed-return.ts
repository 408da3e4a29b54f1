import type { ReturnVerdict } from '@ragstone/assurance';
import { type Block, callout, definition, definitions, paragraph, table } from '../../model/block.ts';
import { type Section, type SectionPart, section } from '../../model/paper.ts';
import { approvalWords } from '../../passages/approval-words.ts';
import { checksList, failedChecks } from '../../passages/return-checks.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfBody } from '../../selections/titles.ts';
import { counted } from '../../words/counted.ts';
import { printDay, printDeadline } from '../../words/print-day.ts';
import { capitalised, sentenceOf } from '../../words/sentence.ts';
import { answersTable } from './answers-table.ts';
import { signOffsTable } from './sign-offs-table.ts';

const standing = ({ complete, correct }: ReturnVerdict): string =>
  `${complete ? 'Complete' : 'Not complete'} by the form’s own checker, and ${correct ? 'nothing in it is known to be wrong' : 'not correct'}.`;

/** What must be settled before anything is copied. */
const beforeCopying = (scope: PaperScope, verdict: ReturnVerdict): SectionPart | null => {
  const failed = failedChecks(verdict);
  if (failed.length === 0) return null;
  const wrong = failed.filter((check) => check.verdict === 'wrong').length;
  const lead: Block =
    wrong === 0
      ? paragraph(
          `${capitalised(counted(failed.length, 'check'))} ${failed.length === 1 ? 'does' : 'do'} not hold.`,
        )
      : callout(
          verdict.submitted === null
            ? 'Do not send it as it stands'
            : 'It was sent with something wrong in it',
          [`${counted(wrong, 'check finds', 'checks find')} something wrong in it.`],
        );
  return {
    id: `${verdict.id}-before-copying`,
    heading: 'Before it is copied',
    blocks: [lead, ...checksList(failed, scope.say)],
  };
};

/** One return in the form's own order, sheet by sheet, so that it can be copied into the template that is sent. */
export const completedReturn = (scope: PaperScope, verdict: ReturnVerdict): Section | null => {
  const { workspace } = scope;
  const completed = workspace.returns.find((each) => each.id === verdict.id);
  const form = workspace.returnDefinitions.find((each) => each.id === verdict.definition);
  if (completed === undefined || form === undefined) return null;
  const { presented } = completed;
  const before = beforeCopying(scope, verdict);
  return section(
    verdict.id,
    verdict.title,
    [
      paragraph(standing(verdict)),
      definitions([
        definition('Due', capitalised(printDeadline(verdict.due))),
        definition('Submitted', verdict.submitted === null ? 'Not recorded' : printDay(verdict.submitted)),
        definition('Approved', sentenceOf(approvalWords(scope, verdict) ?? ['not recorded'])),
        definition(
          'Before its board',
          presented === null
            ? 'Not recorded'
            : `${titleOfBody(workspace, presented.body)}, ${printDay(presented.on)}`,
        ),
      ]),
    ],
    [
      ...(before === null ? [] : [before]),
      ...form.sections.map((sheet) => ({
        id: `${verdict.id}-${sheet.id}`,
        heading: sheet.title,
        blocks: [table(answersTable(completed, sheet))],
      })),
      ...(form.signOffs.length === 0
        ? []
        : [
            {
              id: `${verdict.id}-signatures`,
              heading: 'Sign-offs',
              blocks: [table(signOffsTable(workspace, completed, form))],
            },
          ]),
    ],
  );
};
