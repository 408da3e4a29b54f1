import { statusWords } from '@ragstone/rag';
import { type Block, list, paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { status, strong, type Text } from '../../model/text.ts';
import { byGravity, exceptionTitle, ownerOf } from '../../passages/exceptions-table.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { counted } from '../../words/counted.ts';
import { sentence } from '../../words/sentence.ts';

/** As many as fit on one screen with the rest. */
const atMost = 5;

/** The gravest exceptions in a line each; how many more there are is said. */
export const gravest = ({ exceptions, say, workspace }: PaperScope): Section => {
  const shown = byGravity(exceptions).slice(0, atMost);
  const more = exceptions.length - shown.length;
  const blocks: readonly Block[] =
    shown.length === 0
      ? [paragraph('Nothing needs looking at.')]
      : [
          list(
            shown.map(
              (each): Text => [
                ...(each.status === null ? [] : [status(each.status, statusWords[each.status]), ' ']),
                strong(exceptionTitle(each)),
                `: ${sentence(say(each.cause))} ${ownerOf(workspace, each)}.`,
              ],
            ),
          ),
          ...(more === 0
            ? []
            : [
                paragraph(
                  `${counted(more, 'more exception is', 'more exceptions are')} in the exceptions paper.`,
                ),
              ]),
        ];
  return section('gravest', 'What is gravest', blocks);
};
